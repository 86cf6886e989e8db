using System.Diagnostics;
using System.Globalization;
using Seraph.Compare.Measuring;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Sections;

/// <summary>Builds on several threads.</summary>
internal sealed class ParallelSection() : Section(
    "parallel", "Builds on several threads", "Units of `medium.as`, 640 of them in one context; the fastest of several rounds.")
{
    // A tenth of a second and more: shorter work is over before the other threads have begun.
    private const int UnitCount = 640;

    public override ReportTable Run(Measurement measurement)
    {
        ScriptContext context = Units.Context();
        string text = File.ReadAllText(Path.Combine(Workload.Folder, "medium.as"));
        int threads = Math.Min(4, Environment.ProcessorCount);
        double one = double.MaxValue;
        double many = double.MaxValue;

        Batch.Take(() => Units.BuildAndDiscard(context, "medium", text), measurement.Effort);

        // The first rounds run code that is not compiled well yet; the fastest one is what others disturbed least.
        for (int round = 0; round < 5 + measurement.Effort.Runs; round++)
        {
            one = Math.Min(one, Round(context, text, 1));
            many = Math.Min(many, Round(context, text, threads));
            measurement.Cancellation.ThrowIfCancellationRequested();
        }

        measurement.Tell("parallel", $"{threads} threads", ReportTable.Number(one / many) + " ×");
        return new ReportTable(
            ["threads", "ms", "times as fast"],
            [
                ["1", ReportTable.Number(one), "1.00 ×"],
                [threads.ToString(CultureInfo.InvariantCulture), ReportTable.Number(many), ReportTable.Number(one / many) + " ×"],
            ]);
    }

    private static double Round(ScriptContext context, string text, int threads)
    {
        long start = Stopwatch.GetTimestamp();
        int next = -1;
        void Work()
        {
            for (int i = Interlocked.Increment(ref next); i < UnitCount; i = Interlocked.Increment(ref next))
            {
                Units.BuildAndDiscard(context, $"unit{i}", text);
            }
        }

        Task[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => Task.Run(Work))];
        Work();
        Task.WaitAll(others);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
