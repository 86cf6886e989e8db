using System.Diagnostics;
using System.Globalization;
using Seraph.Benchmarks.Registry;
using Seraph.Compare.Measuring;
using Seraph.Compare.Reporting;

namespace Seraph.Compare.Sections;

/// <summary>What a small script costs to build when the host offers much. The contexts take turns, so that all meet the same disturbances.</summary>
internal sealed class ScalingSection() : Section(
    "scaling", "Size of the host's API", "Building a function of three lines in contexts with more and more host functions, in turns.")
{
    private const int BuildsPerRound = 100;

    private const string Script = """
        int twice(int a) {
            return a + a;
        }
        """;

    private static readonly int[] Sizes = [0, 1_000, 10_000, 100_000];

    public override ReportTable Run(Measurement measurement)
    {
        ScriptContext[] contexts = [.. Sizes.Select(Make)];
        foreach (ScriptContext context in contexts)
        {
            Batch.Take(() => Units.BuildAndDiscard(context, "tiny", Script), measurement.Effort);
        }

        GC.Collect();
        List<double>[] times = [.. Sizes.Select(_ => new List<double>())];
        var bytes = new long[Sizes.Length];
        for (int round = 0; round < 30 * measurement.Effort.Runs; round++)
        {
            for (int i = 0; i < contexts.Length; i++)
            {
                // Each is first as often as the others.
                int next = (i + round) % contexts.Length;
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                times[next].Add(Round(contexts[next]));
                bytes[next] = (GC.GetAllocatedBytesForCurrentThread() - allocated) / BuildsPerRound;
            }
        }

        Sample[] samples = [.. times.Select(t => new Sample(t))];
        var rows = new List<string[]>();
        for (int i = 0; i < Sizes.Length; i++)
        {
            string name = Sizes[i].ToString("N0", CultureInfo.InvariantCulture);
            rows.Add(
            [
                name, ReportTable.Number(samples[i].Median), ReportTable.Number(samples[i].Median / samples[0].Median) + " ×",
                ReportTable.Number(samples[i].Minimum), ReportTable.Number(samples[i].Minimum / samples[0].Minimum) + " ×",
                bytes[i].ToString("N0", CultureInfo.InvariantCulture),
            ]);
            measurement.Tell("scaling", name, $"{rows[^1][1]} µs, fastest {rows[^1][3]} µs");
        }

        return new ReportTable(["host functions", "µs", "of that without any", "fastest µs", "of that without any", "bytes"], [.. rows]);
    }

    private static ScriptContext Make(int functions)
    {
        var context = new ScriptContext();
        context.Install(HostApi.Functions(functions));
        context.Seal();
        return context;
    }

    // Microseconds per build.
    private static double Round(ScriptContext context)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < BuildsPerRound; i++)
        {
            Units.BuildAndDiscard(context, "tiny", Script);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / BuildsPerRound;
    }
}
