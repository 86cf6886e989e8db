using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Arguments against parameters, with their modes.</summary>
internal sealed partial class Conversions
{
    /// <summary>
    /// Whether an argument fits a parameter, with regard to its mode. For <c>&amp;out</c> it is the conversion of the
    /// parameter's value to the argument. A null argument is <c>void</c>.
    /// </summary>
    public Conversion ForArgument(BoundExpression? argument, ParamDef parameter)
    {
        DataType type = parameter.Type;
        if (argument is null)
        {
            return type.Reference == FfiModifiers.Out ? Conversion.Identity : Conversion.None;
        }

        return type.Reference switch
        {
            FfiModifiers.Out => ToOutput(argument, type.AsValue()),
            FfiModifiers.InOut => ToReference(argument, type),
            _ => Implicit(argument, type),
        };
    }

    private Conversion ToOutput(BoundExpression argument, DataType value)
    {
        DataType place = argument.Type;
        if (place.IsError)
        {
            return Conversion.Error;
        }

        if (!IsAssignable(argument) || argument.ExpressionKind == BoundKind.Open)
        {
            return Conversion.None;
        }

        // A `?` gives back whatever the place can hold; that is known at run time only. No object is constructed from a result.
        return value.Type.Kind == TypeKind.Variable
            ? new Conversion(ConversionKind.ToVariant, ConversionCost.Variable)
            : Implicit(value, place.AsValue(), mayConstruct: false);
    }

    private Conversion ToReference(BoundExpression argument, DataType parameter)
    {
        DataType type = argument.Type;
        if (type.IsError || parameter.Type.Kind is TypeKind.Variable or TypeKind.Error || argument.ExpressionKind == BoundKind.Open)
        {
            return Implicit(argument, parameter);
        }

        // The object itself is passed, so it need not be in a place; values go in and come out of one.
        bool isObject = parameter.Type.IsReferenceType && !parameter.IsHandle;
        if (isObject)
        {
            return type.IsObjectConst && !parameter.IsConst ? Conversion.None : FindReference(type, parameter);
        }

        bool isSame = ReferenceEquals(type.Type, parameter.Type) && type.IsHandle == parameter.IsHandle
            && (!type.IsHandle || type.IsObjectConst == parameter.IsObjectConst);
        return isSame && (parameter.IsConst || IsAssignable(argument)) ? Conversion.Identity : Conversion.None;
    }

    // An object in a read-only handle variable can be assigned to, unlike the variable.
    private static bool IsAssignable(BoundExpression argument) => argument.IsPlace && !argument.Type.IsConst;
}
