namespace Seraph.Engine.Jit;

/// <summary>When functions are compiled.</summary>
/// <param name="IsEager">When they are first called.</param>
/// <param name="Failed">Told of faults of the compiler.</param>
internal sealed record TierPolicy(bool IsEager, Action<Exception>? Failed = null)
{
    /// <summary>How often the interpreter has to look at limits in a function until it is hot; each time 16,384 instructions have run.</summary>
    public int HotPolls { get; init; } = 32;

    /// <summary>Hot functions are compiled by another thread.</summary>
    public bool IsInBackground { get; init; } = true;

    /// <summary>Machine code is made well; badly but quickly if not. For tests.</summary>
    public bool Optimizes { get; init; } = true;

    /// <summary>Called before a unit is translated; what it throws is a fault of the compiler. For tests.</summary>
    public Action? Translating { get; init; }

    /// <summary>Called before a function and what it calls become machine code, like <see cref="Translating"/>.</summary>
    public Action? Preparing { get; init; }
}
