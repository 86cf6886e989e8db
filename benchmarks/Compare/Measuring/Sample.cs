using System.Diagnostics;

namespace Seraph.Compare.Measuring;

/// <summary>The times of several runs of the same work, in milliseconds.</summary>
internal sealed class Sample
{
    private static readonly TimeSpan TierUpDelay = TimeSpan.FromMilliseconds(150);

    private readonly double[] _sorted;

    public Sample(IEnumerable<double> milliseconds, long bytes = -1)
    {
        _sorted = [.. milliseconds.Order()];
        Bytes = bytes;
    }

    public double Minimum => _sorted[0];

    public double Median => _sorted.Length % 2 == 1
        ? _sorted[_sorted.Length / 2]
        : (_sorted[_sorted.Length / 2 - 1] + _sorted[_sorted.Length / 2]) / 2;

    public int Count => _sorted.Length;

    /// <summary>Managed bytes allocated by one run; -1 if not known.</summary>
    public long Bytes { get; }

    /// <summary>The share of one of several pieces of work that were measured together.</summary>
    public Sample DividedBy(int count) => new(_sorted.Select(t => t / count), Bytes < 0 ? Bytes : Bytes / count);

    /// <summary>Runs work in this process: first until it is warm, then until there are enough times.</summary>
    /// <param name="check">Throws for a wrong result.</param>
    public static Sample Take(Func<double> work, Effort effort, Action<double> check)
    {
        long start = Stopwatch.GetTimestamp();
        do
        {
            // Hot methods are compiled anew in the background, once nothing else has been compiled for a tenth of a second.
            check(work());
            Thread.Sleep(TierUpDelay);
        }
        while (Stopwatch.GetElapsedTime(start) < effort.WarmUp + 3 * TierUpDelay);

        var times = new List<double>();
        double total = 0;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        while (true)
        {
            long begin = Stopwatch.GetTimestamp();
            double result = work();
            double elapsed = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            check(result);
            times.Add(elapsed);
            total += elapsed;
            if (total >= effort.Time.TotalMilliseconds
                && (times.Count >= effort.Runs || elapsed >= effort.LongRun.TotalMilliseconds))
            {
                break;
            }
        }

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return new Sample(times, bytes / times.Count);
    }
}
