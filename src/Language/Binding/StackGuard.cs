using System.Runtime.CompilerServices;

namespace Seraph.Language.Binding;

/// <summary>
/// Keeps recursion over deep trees (long chains of calls, of else if) from overflowing the stack: too deep a tree ends in
/// <see cref="InsufficientExecutionStackException"/>, which the compiler turns into a diagnostic.
/// </summary>
internal static class StackGuard
{
    // What is asked for leaves room for so many levels.
    private const int Interval = 4;

    /// <summary>Whether to ask at this depth, from 1.</summary>
    public static bool IsDue(int depth) => depth % Interval == 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ensure() => RuntimeHelpers.EnsureSufficientExecutionStack();
}
