namespace Seraph;

/// <summary>
/// Random numbers of scripts: the same for the same seed, on every machine. Give a context one with
/// <c>context.Set(new ScriptRandom(seed))</c> before it runs scripts. Not for secrets. Thread-safe, though the order in which
/// threads draw is theirs.
/// </summary>
/// <param name="seed">Where the sequence starts.</param>
public sealed class ScriptRandom(ulong seed)
{
    // SplitMix64: a counter, and a mix of its value. Steele, Lea and Flood, "Fast splittable pseudorandom number generators".
    private ulong _state = seed;

    /// <summary>Makes a source with a seed nobody knows.</summary>
    public ScriptRandom()
        : this((ulong)Random.Shared.NextInt64())
    {
    }

    /// <summary>Starts the sequence of a seed.</summary>
    public void Seed(ulong seed) => Interlocked.Exchange(ref _state, seed);

    /// <summary>Any 64 bits.</summary>
    public ulong Next()
    {
        ulong mixed = Interlocked.Add(ref _state, 0x9E37_79B9_7F4A_7C15);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 to below 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Both bounds included, in either order.</summary>
    public long NextInteger(long low, long high)
    {
        (low, high) = (Math.Min(low, high), Math.Max(low, high));
        ulong count = unchecked((ulong)high - (ulong)low + 1);
        if (count == 0)
        {
            return (long)Next();
        }

        // The upper part of a product is fair but for count in 2^64, which nobody can see.
        return unchecked(low + (long)Math.BigMul(Next(), count, out _));
    }
}
