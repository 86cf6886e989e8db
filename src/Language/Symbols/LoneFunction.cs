namespace Seraph.Language.Symbols;

/// <summary>
/// Most lists of overloads have one function, and most of them nobody ever asks for: in place of the list stands the function, until
/// somebody does.
/// </summary>
internal static class LoneFunction
{
    /// <summary>The list in a place that may hold a list, one function or something else; null for that. Thread-safe.</summary>
    public static FunctionDef[]? ListIn(ref object? place)
    {
        object? found = place;
        return found as FunctionDef[] ?? (found is FunctionDef only ? MakeList(ref place, only) : null);
    }

    // The same list for all who ask.
    private static FunctionDef[] MakeList(ref object? place, FunctionDef only)
    {
        FunctionDef[] made = [only];
        object? before = Interlocked.CompareExchange(ref place, made, only);
        return before as FunctionDef[] ?? made;
    }
}
