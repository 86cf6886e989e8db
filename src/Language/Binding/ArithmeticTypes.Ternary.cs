using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>The common type of two values.</summary>
internal static partial class ArithmeticTypes
{
    /// <summary>
    /// The type of <c>?:</c> over two values where no constructor or operator method is needed, or null. Objects of
    /// reference types give a handle. What user-defined conversions can do is <see cref="Conversions.CommonType"/>.
    /// </summary>
    public static DataType? Ternary(DataType whenTrue, DataType whenFalse)
    {
        TypeDef left = whenTrue.Type;
        TypeDef right = whenFalse.Type;
        if (left.Kind == TypeKind.Error || right.Kind == TypeKind.Error)
        {
            return new DataType(PrimitiveTypes.Error);
        }

        if (IsNumberOrBool(left) && IsNumberOrBool(right))
        {
            return CommonNumber(left, right) is { } number ? new DataType(number) : null;
        }

        TypeDef? common = CommonObject(left, right);
        if (common is null)
        {
            return null;
        }

        if (!common.IsReferenceType || (common.Traits & FfiTypeTraits.NoHandle) != 0)
        {
            return common.Kind == TypeKind.Null ? whenTrue : new DataType(common);
        }

        bool isConst = whenTrue.IsObjectConst || whenFalse.IsObjectConst;
        return new DataType(common, FfiModifiers.Handle | (isConst ? FfiModifiers.HandleToConst : FfiModifiers.None));
    }

    private static bool IsNumberOrBool(TypeDef type) => type.Numeric != NumericKind.None;

    // The larger one keeps all values of the smaller one, or at least its bits; of equal size the unsigned one.
    private static TypeDef? CommonNumber(TypeDef left, TypeDef right)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        NumericKind a = left.Numeric;
        NumericKind b = right.Numeric;
        if (!a.IsNumber() || !b.IsNumber() || (left.Kind == TypeKind.Enum && right.Kind == TypeKind.Enum))
        {
            return null;
        }

        if (a.IsReal() || b.IsReal())
        {
            return a == NumericKind.Double || b == NumericKind.Double ? PrimitiveTypes.Double : PrimitiveTypes.Float;
        }

        NumericKind kind = a.Size() != b.Size() ? (a.Size() > b.Size() ? a : b) : a.IsUnsigned() ? a : b;
        return PrimitiveTypes.Of(kind);
    }

    private static TypeDef? CommonObject(TypeDef left, TypeDef right) =>
        ReferenceEquals(left, right) ? left
        : left.Kind == TypeKind.Null ? (right.IsReferenceType ? right : null)
        : right.Kind == TypeKind.Null ? (left.IsReferenceType ? left : null)
        : left.IsOrDerivesFrom(right) ? right
        : right.IsOrDerivesFrom(left) ? left
        : null;
}
