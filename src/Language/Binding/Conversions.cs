using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Decides whether and how values convert. Whether a value is a constant does not matter for it, nor for the cost.</summary>
internal sealed partial class Conversions(CompilationContext context)
{
    /// <summary>What assignments, arguments and operands do by themselves.</summary>
    public Conversion Implicit(BoundExpression source, DataType target) =>
        source.Open is { } open ? open.ConversionTo(target) : Implicit(source.Type, target);

    /// <inheritdoc cref="Implicit(BoundExpression, DataType)"/>
    public Conversion Implicit(DataType source, DataType target) => Implicit(source, target, mayConstruct: true);

    /// <summary>What <c>T(value)</c> does.</summary>
    public Conversion Explicit(BoundExpression source, DataType target) =>
        source.Open is { } open ? open.ConversionTo(target) : Explicit(source.Type, target);

    /// <summary>What <c>cast&lt;T&gt;(value)</c> does; see <see cref="CastType"/> for the type it gives.</summary>
    public Conversion Cast(DataType source, DataType target)
    {
        if (FindSpecial(source, target) is { } special)
        {
            return special;
        }

        DataType result = CastType(source, target);
        if (FindReference(source, result) is { Exists: true } reference)
        {
            return reference;
        }

        if (FindCastMethod(source, target) is { } method)
        {
            return new Conversion(ConversionKind.Operator, ConversionCost.RefCast, method);
        }

        return IsObject(source.Type) && IsObject(target.Type)
            ? new Conversion(ConversionKind.Downcast, ConversionCost.RefCast)
            : Conversion.None;
    }

    /// <summary>The handle that <c>cast&lt;T&gt;(value)</c> gives: to a const object if the value's is.</summary>
    public static DataType CastType(DataType source, DataType target)
    {
        bool isConst = source.IsObjectConst || target.IsObjectConst;
        return new DataType(target.Type, FfiModifiers.Handle | (isConst ? FfiModifiers.HandleToConst : FfiModifiers.None));
    }

    /// <summary>The type both values of <c>?:</c> convert to, or null if there is none or several.</summary>
    public DataType? CommonType(BoundExpression whenTrue, BoundExpression whenFalse)
    {
        if (ArithmeticTypes.Ternary(whenTrue.Type, whenFalse.Type) is { } type)
        {
            return type;
        }

        Conversion toTrue = Implicit(whenFalse, whenTrue.Type.AsValue());
        Conversion toFalse = Implicit(whenTrue, whenFalse.Type.AsValue());
        return toTrue.Exists == toFalse.Exists && toTrue.TotalCost == toFalse.TotalCost ? null
            : toTrue.Exists && (!toFalse.Exists || toTrue.TotalCost < toFalse.TotalCost) ? whenTrue.Type.AsValue()
            : whenFalse.Type.AsValue();
    }

    private Conversion Implicit(DataType source, DataType target, bool mayConstruct) =>
        IsPrimitive(source.Type) && IsPrimitive(target.Type)
            ? FindNumeric(source.Type, target.Type)
            : FindSpecial(source, target)
                ?? (IsPrimitive(target.Type)
                    ? FindToPrimitive(source, target, isExplicit: false)
                    : FindToObject(source, target, isExplicit: false, mayConstruct));

    private Conversion Explicit(DataType source, DataType target) =>
        IsPrimitive(source.Type) && IsPrimitive(target.Type)
            ? FindExplicitNumeric(source.Type, target.Type)
            : FindSpecial(source, target)
                ?? (IsPrimitive(target.Type)
                    ? FindToPrimitive(source, target, isExplicit: true)
                    : FindToObject(source, target, isExplicit: true, mayConstruct: true));

    /// <summary>The types that are no values: faults, <c>void</c>, <c>?</c> and <c>null</c>; null for all others.</summary>
    private static Conversion? FindSpecial(DataType source, DataType target)
    {
        if (source.IsError || target.IsError)
        {
            return Conversion.Error;
        }

        if (source.IsVoid || target.IsVoid)
        {
            return Conversion.None;
        }

        if (target.Type.Kind == TypeKind.Variable)
        {
            return new Conversion(ConversionKind.ToVariant, ConversionCost.Variable);
        }

        // What stands for a handle is made from null by its constructor.
        if (source.Type.Kind == TypeKind.Null && !target.Type.IsHandleLike)
        {
            return target.IsHandle ? new Conversion(ConversionKind.NullToHandle, ConversionCost.None) : Conversion.None;
        }

        return null;
    }

    private static bool IsPrimitive(TypeDef type) => type.Numeric != NumericKind.None;

    private static bool IsObject(TypeDef type) => type.Kind is TypeKind.Class or TypeKind.Interface;
}
