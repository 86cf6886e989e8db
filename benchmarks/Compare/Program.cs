using System.CommandLine;
using System.Diagnostics;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;
using Seraph.Compare.Sections;
using Seraph.Compare.Workloads;

var quick = new Option<bool>("--quick") { Description = "Measure roughly, in about five minutes." };
var only = new Option<string[]>("--only") { Description = "Only these workloads, builds or calls.", AllowMultipleArgumentsPerToken = true };
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
    string[] known = ["builds", "calls", .. WorkloadList.All.Select(w => w.Name)];
    string? unknown = names.FirstOrDefault(name => !known.Contains(name));
    if (unknown is not null)
    {
        Console.Error.WriteLine($"There is no '{unknown}' to measure. There are: {string.Join(", ", known)}.");
        return 3;
    }

    bool Wanted(string name) => names.Length == 0 || names.Contains(name);

    IPeer[] peers =
    [
        new CSharpPeer(), new SeraphPeer(), new AngelScriptPeer(), new LuaProcessPeer("LuaJIT", "luajit"),
        new LuaProcessPeer("Lua 5.4", "lua5.4"), new KeraLuaPeer(), new RoslynPeer(),
    ];
    Workload[] workloads = [.. WorkloadList.All.Where(w => Wanted(w.Name))];
    long start = Stopwatch.GetTimestamp();
    Effort effort = isQuick ? Effort.Quick : Effort.Full;
    Action<string> progress = Console.Error.WriteLine;
    Results results;
    var more = new List<ReportTable>();
    try
    {
        var session = new Session(peers, effort, progress);
        List<IPeer> present = session.FindPeers();
        AngelScriptPeer? reference = present.OfType<AngelScriptPeer>().FirstOrDefault();
        results = session.Run(present, workloads, cancellation);
        if (Wanted("builds"))
        {
            more.Add(new BuildSection(effort, progress).Run(reference, cancellation));
        }

        if (Wanted("calls"))
        {
            more.Add(new CallSection(effort, progress).Run(reference, cancellation));
        }
    }
    catch (Exception exception) when (exception is WrongResultException or InvalidOperationException)
    {
        Console.Error.WriteLine("error: " + exception.Message);
        return 1;
    }

    ReportTable table = ReportTable.Of(results);
    foreach (ReportTable section in (ReportTable[])[.. more, table])
    {
        ConsoleReport.Write(section);
    }

    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "comparison.md"), MarkdownReport.Write(table, more, "comparison.svg", isQuick));
    File.WriteAllText(Path.Combine(folder, "comparison.svg"), Chart.Draw(results));
    Console.WriteLine($"Written to {folder} after {Stopwatch.GetElapsedTime(start).TotalMinutes:0.0} minutes.");
    return 0;
}
