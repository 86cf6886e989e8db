using System.Runtime.CompilerServices;

namespace Seraph.Language.Binding;

/// <summary>
/// Keeps recursion over deep trees (long chains of calls, of else if) from overflowing the stack: too deep a tree ends in
/// <see cref="InsufficientExecutionStackException"/>, which the compiler turns into a diagnostic.
/// </summary>
internal static class StackGuard
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ensure() => RuntimeHelpers.EnsureSufficientExecutionStack();
}
