using System.Diagnostics;
using System.Globalization;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Sections;

/// <summary>
/// How long it takes from script text to a unit that can run: everything from <c>CreateUnit</c> to <c>Build</c>, warm, on one
/// thread, the context being there already.
/// </summary>
internal sealed class BuildSection(Effort effort, Action<string> report)
{
    // The compiler is a lot of code, and all of it has to be hot.
    private readonly Effort _effort = effort with { WarmUp = TimeSpan.FromSeconds(3) };

    private static readonly string[] Scripts = ["tiny", "small", "medium", "large", "huge"];

    public ReportTable Run(AngelScriptPeer? reference, CancellationToken cancellation)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);
        context.Seal();
        var rows = new List<string[]>();
        foreach (string script in Scripts)
        {
            cancellation.ThrowIfCancellationRequested();
            string path = Path.Combine(Workload.Folder, script + ".as");
            string text = File.ReadAllText(path);
            int lines = text.AsSpan().Count('\n');
            Sample seraph = Measure(context, script, text);
            Sample? other = reference?.MeasureBuild(path, effort);
            string microseconds = ReportTable.Number(seraph.Median * 1000);
            rows.Add(
            [
                script, lines.ToString(CultureInfo.InvariantCulture), microseconds,
                ReportTable.Number(seraph.Bytes / 1024.0), ReportTable.Number(seraph.Median * 1e6 / lines),
                other is null ? "–" : ReportTable.Number(other.Median * 1000),
                other is null ? "–" : ReportTable.Number(other.Median / seraph.Median) + " ×",
            ]);
            report($"build    {script,-13} {microseconds,9} µs");
        }

        return new ReportTable(["script", "lines", "Seraph µs", "KiB", "ns per line", "AngelScript C++ µs", "its time over ours"], [.. rows]);
    }

    private Sample Measure(ScriptContext context, string name, string text)
    {
        // One number for many short builds, so that the clock does not count.
        long start = Stopwatch.GetTimestamp();
        Build(context, name, text);
        Build(context, name, text);
        int batch = Math.Max(1, (int)(2.0 / (Stopwatch.GetElapsedTime(start).TotalMilliseconds / 2)));
        Sample sample = Sample.Take(
            () =>
            {
                for (int i = 0; i < batch; i++)
                {
                    Build(context, name, text);
                }

                return 0;
            },
            _effort,
            _ => { });
        return sample.DividedBy(batch);
    }

    private static void Build(ScriptContext context, string name, string text)
    {
        ScriptUnit unit = context.CreateUnit(name);
        unit.AddSource(name, text);
        BuildResult result = unit.Build();
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
        }

        unit.Discard();
    }
}
