using Seraph.Language.Ffi;
using Seraph.Language.Registry;

namespace Seraph.Benchmarks.Registry;

/// <summary>
/// Sealing is linear in the number of host functions. Ten registries of ten thousand functions stand against one of a hundred
/// thousand: both leave the same amount of live objects behind, so that both pay for their part of garbage collection.
/// </summary>
internal static class Sealing
{
    private const int Small = 10_000;
    private const int Large = 100_000;
    private const int Rounds = 15;

    // Of one round.
    private static readonly List<FfiRegistry> Alive = [];

    public static void Measure(Report report)
    {
        Sample small = Make(Small, perRound: Large / Small);
        Sample large = Make(Large, perRound: 1);
        Run(small, s => s.Warm(Large / Small));
        Run(large, static s => s.Warm(1));
        for (int round = 0; round < Rounds; round++)
        {
            Run(small, static s => s.Round());
            Run(large, static s => s.Round());
        }

        double ratio = large.Median / small.Median;
        report.Row(small.Name, $"{Report.Time(small.Median)} {Report.Size(small.Bytes / Small)}/function");
        report.Row(large.Name, $"{Report.Time(large.Median)} {Report.Ratio(ratio)}", "≤ 12×", ratio <= 12);
    }

    private static void Run(Sample sample, Action<Sample> run)
    {
        Alive.Clear();
        GC.Collect();
        run(sample);
    }

    private static Sample Make(int functions, int perRound)
    {
        FfiImage image = HostApi.Functions(functions).GetImage();
        return new Sample(
            $"seal {functions} functions",
            () => Alive.Add(RegistryLinker.Link([image]).Registry ?? throw new InvalidOperationException("The registry can't be sealed.")),
            perRound);
    }
}
