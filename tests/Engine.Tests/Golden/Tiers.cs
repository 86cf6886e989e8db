namespace Seraph.Engine.Tests.Golden;

/// <summary>The tiers that this build has.</summary>
internal static class Tiers
{
    public static IEnumerable<Tier> All => Enum.GetValues<Tier>();
}
