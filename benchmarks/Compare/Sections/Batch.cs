using System.Diagnostics;
using Seraph.Compare.Measuring;

namespace Seraph.Compare.Sections;

/// <summary>Measures what is too short for the clock: as many at once as take two milliseconds.</summary>
internal static class Batch
{
    public static Sample Take(Action work, Effort effort)
    {
        work();
        long start = Stopwatch.GetTimestamp();
        work();
        int count = Math.Clamp((int)(2.0 / Stopwatch.GetElapsedTime(start).TotalMilliseconds), 1, 100_000);
        Sample sample = Sample.Take(
            () =>
            {
                for (int i = 0; i < count; i++)
                {
                    work();
                }

                return 0;
            },
            effort,
            static _ => { });
        return sample.DividedBy(count);
    }
}
