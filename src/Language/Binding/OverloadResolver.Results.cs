using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Makes what a successful resolution returns.</summary>
internal sealed partial class OverloadResolver
{
    // The maps of calls that give each parameter its argument in order.
    private static readonly int[][] InOrder = [[], [0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3, 4]];

    /// <summary>The result if the function fits; null otherwise.</summary>
    private OverloadResult? MakeResult(FunctionDef function, ReadOnlySpan<ArgumentInfo> arguments)
    {
        if (!HasAllRequired(function, arguments))
        {
            return null;
        }

        int count = function.Parameters.Length;
        var made = count == 0 ? [] : new Conversion[Math.Max(count, IsVariadic(function) ? arguments.Length : 0)];
        for (int i = 0; i < arguments.Length; i++)
        {
            int parameter = FindParameter(function, arguments, i);
            if (parameter < 0
                || conversions.ForArgument(arguments[i].Expression, function.Parameters[parameter]) is not { Exists: true } conversion)
            {
                return null;
            }

            made[arguments[i].Name is null ? i : parameter] = conversion;
        }

        return new OverloadResult(function, OverloadFailure.None, MapOf(function, arguments), made);
    }

    private static int[] MapOf(FunctionDef function, ReadOnlySpan<ArgumentInfo> arguments)
    {
        int count = function.Parameters.Length;
        if (arguments.Length >= count && count < InOrder.Length && (count == 0 || arguments[count - 1].Name is null))
        {
            return InOrder[count];
        }

        var map = new int[count];
        for (int i = 0; i < count; i++)
        {
            map[i] = FindArgument(function, arguments, i);
        }

        return map;
    }
}
