using System.Globalization;
using Seraph.Benchmarks.Registry;
using Seraph.Compare.Measuring;
using Seraph.Compare.Reporting;

namespace Seraph.Compare.Sections;

/// <summary>What a small script costs to build when the host offers much.</summary>
internal sealed class ScalingSection() : Section(
    "scaling", "Size of the host's API", "Building a function of three lines in contexts with more and more host functions.")
{
    private const string Script = """
        int twice(int a) {
            return a + a;
        }
        """;

    public override ReportTable Run(Measurement measurement)
    {
        var rows = new List<string[]>();
        double none = 0;
        foreach (int functions in (int[])[0, 1_000, 10_000, 100_000])
        {
            var context = new ScriptContext();
            context.Install(HostApi.Functions(functions));
            context.Seal();
            Sample sample = Batch.Take(() => Units.BuildAndDiscard(context, "tiny", Script), measurement.Effort);
            none = none == 0 ? sample.Minimum : none;
            string name = functions.ToString("N0", CultureInfo.InvariantCulture);
            rows.Add(
            [
                name, ReportTable.Number(sample.Median * 1000), ReportTable.Number(sample.Minimum * 1000),
                ReportTable.Number(sample.Minimum / none) + " ×", sample.Bytes.ToString("N0", CultureInfo.InvariantCulture),
            ]);
            measurement.Tell("scaling", name, rows[^1][1] + " µs");
        }

        return new ReportTable(["host functions", "µs", "fastest µs", "of the fastest without any", "bytes"], [.. rows]);
    }
}
