using System.Runtime.CompilerServices;

namespace Seraph.Language.Text;

/// <summary>
/// The one hash of names and identities. The generator computes it at build time and the engine at run time,
/// so it must give the same value in every process, on every platform and target framework.
/// </summary>
internal static class StableHash
{
    private const ulong Seed = 0x9e37_79b9_7f4a_7c15UL;
    private const ulong Multiplier = 0xd6e8_feb8_6659_fd93UL;

    /// <summary>Hashes the characters one by one.</summary>
    public static ulong OfText(ReadOnlySpan<char> text)
    {
        ulong hash = Seed;
        foreach (char c in text)
        {
            hash = Step(hash, c);
        }

        return Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Start() => Seed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(ulong hash, char c) => (hash ^ c) * Multiplier;

    /// <summary>Spreads the last characters over all bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= Multiplier;
        return hash ^ (hash >> 29);
    }

    /// <summary>Mixes a value into a hash. Not commutative: Mix(Mix(s, a), b) differs from Mix(Mix(s, b), a).</summary>
    public static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash << 23) | (hash >> 41);
        return Finish((hash ^ Finish(value + Seed)) * Multiplier);
    }
}
