using Seraph.Engine.Execution;

namespace Seraph;

/// <summary>
/// What one script call may use up. Every limit counts from the start of the call, calls that hosts make back into scripts
/// included, and gives the same result on every machine except <see cref="MaxTime"/>.
/// </summary>
public sealed record ScriptLimits
{
    /// <summary>No limits but the call depth.</summary>
    public static ScriptLimits Default { get; } = new();

    /// <summary>
    /// Instructions; 0 is unlimited. Charged are the length of a function when it is entered and the length of a loop each time
    /// it goes round, so the count depends on the script and its input only. Beyond it: <c>Instruction limit exceeded</c>.
    /// </summary>
    public long MaxInstructions { get; init; }

    /// <summary>Script functions that may be active at once. Beyond it: <c>Stack overflow</c>.</summary>
    public int MaxCallDepth { get; init; } = 10_000;

    /// <summary>Running time, waiting for tasks not included; zero is unlimited. Beyond it: <c>Time limit exceeded</c>.</summary>
    public TimeSpan MaxTime { get; init; }

    /// <summary>
    /// Bytes that may be allocated (not held: what the collector took back still counts); 0 is unlimited.
    /// Beyond it: <c>Memory limit exceeded</c>.
    /// </summary>
    public long MaxAllocatedBytes { get; init; }

    /// <summary>For tests; null in use.</summary>
    internal Safepoints? Safepoints { get; init; }
}
