using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Makes what a successful resolution returns.</summary>
internal sealed partial class OverloadResolver
{
    private const int MostKept = 4;

    // One array of each length.
    private readonly Conversion[]?[] _spare = new Conversion[]?[MostKept + 1];

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
        Conversion[] made = Rent(count == 0 ? 0 : Math.Max(count, IsVariadic(function) ? arguments.Length : 0));
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

    /// <summary>Nobody looks at the conversions of a result any more: the next one may have their memory.</summary>
    public void Release(in OverloadResult result)
    {
        if (result.Conversions.Length <= MostKept)
        {
            _spare[result.Conversions.Length] = result.Conversions;
        }
    }

    private Conversion[] Rent(int count)
    {
        if (count == 0)
        {
            return [];
        }

        if (count > MostKept || _spare[count] is not { } spare)
        {
            return new Conversion[count];
        }

        _spare[count] = null;
        Array.Clear(spare, 0, count);
        return spare;
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
