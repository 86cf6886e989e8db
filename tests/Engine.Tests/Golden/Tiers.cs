using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Golden;

/// <summary>The tiers that tests run on, and what a context needs for each.</summary>
internal static class Tiers
{
    // Far beyond what any of the scripts takes: an engine that runs in circles must not stop the test run.
    private static readonly ScriptLimits s_limits = new() { MaxInstructions = 100_000_000 };

    public static IEnumerable<Tier> All => Enum.GetValues<Tier>();

    public static ScriptContextOptions Options(Tier tier) => tier switch
    {
        Tier.Interpreter => new ScriptContextOptions { Limits = s_limits, Tier = ScriptTier.Interpreter },
        Tier.Compiled => new ScriptContextOptions { Tier = ScriptTier.Compiled },
        Tier.CompiledWithLimits => new ScriptContextOptions { Limits = s_limits, Tier = ScriptTier.Compiled },
        Tier.TierUp => new ScriptContextOptions
        {
            Tier = ScriptTier.Automatic,
            TierPolicy = new TierPolicy(IsEager: false) { HotPolls = 1, IsInBackground = false },
        },
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };
}
