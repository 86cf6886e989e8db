using System.Globalization;
using Seraph.Benchmarks.Registry;
using Seraph.Compare.Measuring;
using Seraph.Compare.Reporting;

namespace Seraph.Compare.Sections;

/// <summary>What contexts cost.</summary>
internal sealed class ContextSection() : Section(
    "contexts",
    "Contexts",
    "Constructor, `Install` and `Seal`, warm. The first context over module objects links their definitions, the others share "
    + "what came out. What the very first one of a process costs is in the table of starts.")
{
    public override ReportTable Run(Measurement measurement)
    {
        var rows = new List<string[]>();
        ScriptContext kept = Units.Context();
        Add("standard modules and exports, again", Batch.Take(() => Units.Context(), measurement.Effort));
        GC.KeepAlive(kept);
        foreach (int functions in (int[])[100, 1_000])
        {
            Add(
                $"{functions.ToString("N0", CultureInfo.InvariantCulture)} host functions, module seen for the first time",
                Batch.Take(() => Seal(functions), measurement.Effort));
        }

        return new ReportTable(["context", "µs", "KiB"], [.. rows]);

        void Add(string name, Sample sample)
        {
            rows.Add([name, ReportTable.Number(sample.Median * 1000), ReportTable.Number(sample.Bytes / 1024.0)]);
            measurement.Tell("context", name, rows[^1][1] + " µs");
        }
    }

    private static void Seal(int functions)
    {
        var context = new ScriptContext();
        context.Install(HostApi.Functions(functions));
        context.Seal();
    }
}
