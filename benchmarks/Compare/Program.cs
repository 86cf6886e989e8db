using System.CommandLine;
using System.Diagnostics;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;
using Seraph.Compare.Sections;
using Seraph.Compare.Workloads;

var quick = new Option<bool>("--quick") { Description = "Measure roughly, without KeraLua and Roslyn, in about three minutes." };
var only = new Option<string[]>("--only") { Description = "Only these workloads, builds or calls.", AllowMultipleArgumentsPerToken = true };
var output = new Option<string>("--output")
{
    Description = "The folder for comparison.md and comparison.svg.",
    DefaultValueFactory = _ => Path.Combine("artifacts", "compare"),
};
var page = new Option<bool>("--page") { Description = "Write docs/performance.md too." };
var command = new RootCommand("Compares Seraph with hand-written C# and with other engines.") { quick, only, output, page };
command.SetAction((arguments, cancellation) =>
    Task.Run(() => Compare(arguments.GetValue(quick), arguments.GetValue(only) ?? [], arguments.GetValue(output)!, arguments.GetValue(page), cancellation)));
return await command.Parse(args).InvokeAsync();

static int Compare(bool isQuick, string[] names, string folder, bool writesPage, CancellationToken cancellation)
{
    string[] known = [.. SectionList.All.Select(s => s.Name), .. WorkloadList.All.Select(w => w.Name)];
    string? unknown = names.FirstOrDefault(name => !known.Contains(name));
    if (unknown is not null)
    {
        Console.Error.WriteLine($"There is no '{unknown}' to measure. There are: {string.Join(", ", known)}.");
        return 3;
    }

    bool Wanted(string name) => names.Length == 0 || names.Contains(name);

    IPeer[] peers =
    [
        new CSharpPeer(), .. SeraphPeer.Tiers, new AngelScriptPeer(), new LuaProcessPeer("LuaJIT", "luajit"),
        new LuaProcessPeer("Lua 5.4", "lua5.4"),
        .. isQuick ? (IPeer[])[] : [new KeraLuaPeer(), new RoslynPeer()],
    ];
    Workload[] workloads = [.. WorkloadList.All.Where(w => Wanted(w.Name))];
    long start = Stopwatch.GetTimestamp();
    Effort effort = isQuick ? Effort.Quick : Effort.Full;
    Action<string> progress = Console.Error.WriteLine;
    Results results;
    var sections = new List<SectionReport>();
    try
    {
        var session = new Session(peers, effort, progress);
        List<IPeer> present = session.FindPeers();
        AngelScriptPeer? reference = present.OfType<AngelScriptPeer>().FirstOrDefault();
        results = session.Run(present, workloads, cancellation);
        var measurement = new Measurement(effort, progress, reference, cancellation);
        sections.AddRange(SectionList.All.Where(s => Wanted(s.Name)).Select(s => new SectionReport(s, s.Run(measurement))));
    }
    catch (Exception exception) when (exception is WrongResultException or InvalidOperationException)
    {
        Console.Error.WriteLine("error: " + exception.Message);
        return 1;
    }

    ReportTable table = ReportTable.Of(results);
    foreach (SectionReport section in sections)
    {
        ConsoleReport.Write(section.Table);
    }

    ConsoleReport.Write(table);
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "comparison.md"), MarkdownReport.Write(table, sections, "comparison.svg", isQuick));
    string chart = Chart.Draw(results);
    File.WriteAllText(Path.Combine(folder, "comparison.svg"), chart);
    if (writesPage)
    {
        string docs = Path.Combine(Repository.Root, "docs");
        File.WriteAllText(Path.Combine(docs, "performance.md"), PerformancePage.Write(table, sections, "performance.svg", isQuick));
        File.WriteAllText(Path.Combine(docs, "performance.svg"), chart);
    }

    Console.WriteLine($"Written to {folder} after {Stopwatch.GetElapsedTime(start).TotalMinutes:0.0} minutes.");
    return 0;
}
