using System.CommandLine;
using System.Diagnostics;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;

var quick = new Option<bool>("--quick") { Description = "Measure roughly, in about three minutes." };
var only = new Option<string[]>("--only") { Description = "Only these workloads.", AllowMultipleArgumentsPerToken = true };
var output = new Option<string>("--output")
{
    Description = "The folder for comparison.md and comparison.svg.",
    DefaultValueFactory = _ => Path.Combine("artifacts", "compare"),
};
var command = new RootCommand("Compares Seraph with hand-written C# and with other engines.") { quick, only, output };
command.SetAction((arguments, cancellation) =>
    Task.Run(() => Compare(arguments.GetValue(quick), arguments.GetValue(only) ?? [], arguments.GetValue(output)!, cancellation)));
return await command.Parse(args).InvokeAsync();

static int Compare(bool isQuick, string[] names, string folder, CancellationToken cancellation)
{
    string? unknown = names.FirstOrDefault(name => WorkloadList.All.All(w => w.Name != name));
    if (unknown is not null)
    {
        Console.Error.WriteLine($"There is no workload '{unknown}'. There are: {string.Join(", ", WorkloadList.All.Select(w => w.Name))}.");
        return 3;
    }

    IPeer[] peers =
    [
        new CSharpPeer(), new SeraphPeer(), new AngelScriptPeer(), new LuaProcessPeer("LuaJIT", "luajit"),
        new LuaProcessPeer("Lua 5.4", "lua5.4"), new KeraLuaPeer(), new RoslynPeer(),
    ];
    Workload[] workloads = names.Length == 0 ? WorkloadList.All : [.. WorkloadList.All.Where(w => names.Contains(w.Name))];
    long start = Stopwatch.GetTimestamp();
    Results results;
    try
    {
        results = new Session(peers, isQuick ? Effort.Quick : Effort.Full, Console.Error.WriteLine).Run(workloads, cancellation);
    }
    catch (WrongResultException exception)
    {
        Console.Error.WriteLine("error: " + exception.Message);
        return 1;
    }

    ReportTable table = ReportTable.Of(results);
    ConsoleReport.Write(table);
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "comparison.md"), MarkdownReport.Write(table, "comparison.svg", isQuick));
    File.WriteAllText(Path.Combine(folder, "comparison.svg"), Chart.Draw(results));
    Console.WriteLine($"Written to {folder} after {Stopwatch.GetElapsedTime(start).TotalMinutes:0.0} minutes.");
    return 0;
}
