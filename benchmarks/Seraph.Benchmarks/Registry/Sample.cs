namespace Seraph.Benchmarks.Registry;

/// <summary>
/// Times and bytes of one thing that is run many times, in rounds that other things are interleaved with. The time is that of
/// the processor, the collector's threads included: what else the machine does at the moment does not count.
/// </summary>
/// <param name="name">What is shown.</param>
/// <param name="run">Runs it once.</param>
/// <param name="perRound">How often one round runs it.</param>
internal sealed class Sample(string name, Action run, int perRound = 1)
{
    private const int Pauses = 6;
    private const int PauseMilliseconds = 150;

    private readonly List<double> _microseconds = [];
    private readonly List<long> _bytes = [];

    public string Name { get; } = name;

    public double Median => Quantile(_microseconds, 0.5);

    public double Fastest => _microseconds.Min();

    /// <summary>Allocated per run; the median, since tiered compilation may allocate in a round.</summary>
    public double Bytes => Quantile([.. _bytes.Select(b => (double)b)], 0.5);

    /// <summary>Runs it often, with pauses: code is compiled anew in the background once nothing else was for a tenth of a second.</summary>
    public void Warm(int runs)
    {
        for (int i = 0; i < runs; i++)
        {
            run();
            if (i % Math.Max(1, runs / Pauses) == 0)
            {
                Thread.Sleep(PauseMilliseconds);
            }
        }
    }

    public void Round()
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < perRound; i++)
        {
            run();
        }

        _microseconds.Add((Environment.CpuUsage.TotalTime - start).TotalMicroseconds / perRound);
        _bytes.Add((GC.GetAllocatedBytesForCurrentThread() - bytes) / perRound);
    }

    private static double Quantile(List<double> values, double part)
    {
        values.Sort();
        return values[(int)(part * (values.Count - 1))];
    }
}
