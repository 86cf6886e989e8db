using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>
/// Chooses the function that a call means: the one whose arguments cost least in total. It allocates only what it returns.
/// </summary>
internal sealed partial class OverloadResolver(Conversions conversions)
{
    public OverloadResult Resolve(FunctionDef[] candidates, ReadOnlySpan<ArgumentInfo> arguments, bool objectIsConst = false)
    {
        FunctionDef? best = null;
        int bestRank = int.MaxValue;
        bool isAmbiguous = false;
        foreach (FunctionDef candidate in candidates)
        {
            // One candidate needs no comparison, and making the result tells whether it fits.
            int rank = !MayBeCalled(candidate, arguments, objectIsConst) ? -1
                : candidates.Length == 1 ? 0 : Rank(candidate, arguments, objectIsConst);
            if (rank < 0 || rank > bestRank || ReferenceEquals(candidate, best))
            {
                continue;
            }

            isAmbiguous = rank == bestRank;
            best = candidate;
            bestRank = rank;
        }

        if (best is not null && !isAmbiguous && MakeResult(best, arguments) is { } result)
        {
            return result;
        }

        return new OverloadResult(
            null, isAmbiguous ? OverloadFailure.Ambiguous : OverloadFailure.NoMatch, [], [], HasErrors(arguments));
    }

    private static bool MayBeCalled(FunctionDef candidate, ReadOnlySpan<ArgumentInfo> arguments, bool objectIsConst)
    {
        if ((candidate.Traits & FfiFunctionTraits.Deleted) != 0 || (objectIsConst && NeedsMutableObject(candidate)))
        {
            return false;
        }

        return arguments.Length >= RequiredCount(candidate)
            && (arguments.Length <= candidate.Parameters.Length || IsVariadic(candidate));
    }

    private static bool NeedsMutableObject(FunctionDef candidate) =>
        candidate is { Kind: FfiFunctionKind.Method, IsConst: false };

    private static bool HasErrors(ReadOnlySpan<ArgumentInfo> arguments)
    {
        foreach (ArgumentInfo argument in arguments)
        {
            if (argument.Expression is { Type.IsError: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The order of a candidate, the lowest first; -1 if it does not fit. Among equally near ones the method that is as const as
    /// its object wins, then the one that takes a fixed number of arguments.
    /// </summary>
    private int Rank(FunctionDef candidate, ReadOnlySpan<ArgumentInfo> arguments, bool objectIsConst)
    {
        int cost = 0;
        for (int i = 0; i < arguments.Length; i++)
        {
            int parameter = FindParameter(candidate, arguments, i);
            if (parameter < 0
                || conversions.ForArgument(arguments[i].Expression, candidate.Parameters[parameter]) is not { Exists: true } conversion)
            {
                return -1;
            }

            cost += conversion.TotalCost;
        }

        if (!HasAllRequired(candidate, arguments))
        {
            return -1;
        }

        bool isLessFit = candidate is { Kind: FfiFunctionKind.Method, IsConst: true } && !objectIsConst;
        return (cost * 4) + (isLessFit ? 2 : 0) + (IsVariadic(candidate) ? 1 : 0);
    }
}
