using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Conversions by constructors and factories of the target.</summary>
internal sealed partial class Conversions
{
    /// <summary>
    /// The constructor that takes the value as its only argument, or null if none does or none is the best. The value itself
    /// is not constructed first: two constructors in a row are never guessed.
    /// </summary>
    private FunctionDef? FindConstructor(DataType source, DataType target, bool isExplicit)
    {
        if (target.Type.Kind is not (TypeKind.Class or TypeKind.Struct) || (target.IsHandle && !MayHaveHandle(target.Type)))
        {
            return null;
        }

        FunctionDef? best = null;
        int bestCost = int.MaxValue;
        foreach (FunctionDef constructor in target.Type.Constructors)
        {
            if (!TakesOneArgument(constructor, isExplicit)
                || ToConstructorParameter(source, constructor.Parameters[0].Type) is not { Exists: true } conversion)
            {
                continue;
            }

            best = conversion.TotalCost < bestCost ? constructor : conversion.TotalCost == bestCost ? null : best;
            bestCost = Math.Min(bestCost, conversion.TotalCost);
        }

        return best;
    }

    private static bool TakesOneArgument(FunctionDef constructor, bool isExplicit)
    {
        FfiFunctionTraits unusable = FfiFunctionTraits.Deleted | (isExplicit ? FfiFunctionTraits.None : FfiFunctionTraits.Explicit);
        return (constructor.Traits & unusable) == 0 && constructor.Parameters.Length > 0 && constructor.RequiredParameterCount <= 1;
    }

    private Conversion ToConstructorParameter(DataType source, DataType parameter) => parameter.Reference switch
    {
        FfiModifiers.Out => Conversion.None,
        FfiModifiers.InOut when source.IsObjectConst && !parameter.IsObjectConst => Conversion.None,
        FfiModifiers.InOut => FindReference(source, parameter.WithoutReference()),
        _ => Implicit(source, parameter, mayConstruct: false),
    };
}
