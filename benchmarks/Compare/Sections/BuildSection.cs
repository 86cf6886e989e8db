using System.Globalization;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Sections;

/// <summary>How long it takes from script text to a unit that can run.</summary>
internal sealed class BuildSection() : Section(
    "builds",
    "Builds",
    "From `CreateUnit` to the end of `Build`, warm, on one thread, in a context that is there already. Nothing is kept from one "
    + "build to the next. Those called by a number of lines are made up, of the sizes that the project this one grew from measured.")
{
    private static readonly string[] Scripts = ["tiny", "small", "medium", "large", "huge"];

    private static readonly int[] Sizes = [5, 58, 131, 266, 579, 1086, 4563];

    public override ReportTable Run(Measurement measurement)
    {
        // The compiler is a lot of code, and all of it has to be hot.
        Effort effort = measurement.Effort with { WarmUp = measurement.Effort.WarmUp * 3 };
        ScriptContext context = Units.Context();
        var rows = new List<string[]>();
        foreach (string script in Scripts)
        {
            string path = Path.Combine(Workload.Folder, script + ".as");
            rows.Add(Measure(script, path));
        }

        string folder = Directory.CreateTempSubdirectory("seraph-compare-").FullName;
        foreach (int lines in Sizes)
        {
            string path = Path.Combine(folder, $"lines{lines}.as");
            File.WriteAllText(path, ScriptMaker.OfLines(lines));
            rows.Add(Measure($"{lines} lines", path));
        }

        Directory.Delete(folder, recursive: true);
        return new ReportTable(["script", "lines", "Seraph µs", "KiB", "ns per line", "AngelScript C++ µs", "its time over ours"], [.. rows]);

        string[] Measure(string name, string path)
        {
            string text = File.ReadAllText(path);
            int lines = text.AsSpan().Count('\n');
            Sample seraph = Batch.Take(() => Units.BuildAndDiscard(context, name, text), effort);
            Sample? other = measurement.Reference?.MeasureBuild(path, measurement.Effort);
            string microseconds = ReportTable.Number(seraph.Median * 1000);
            measurement.Tell("build", name, microseconds + " µs");
            return
            [
                name, lines.ToString(CultureInfo.InvariantCulture), microseconds,
                ReportTable.Number(seraph.Bytes / 1024.0), ReportTable.Number(seraph.Median * 1e6 / lines),
                other is null ? "–" : ReportTable.Number(other.Median * 1000),
                other is null ? "–" : ReportTable.Number(other.Median / seraph.Median) + " ×",
            ];
        }
    }
}
