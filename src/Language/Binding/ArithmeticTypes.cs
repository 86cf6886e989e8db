using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>The types of operators on numbers, enums and bools; enums count as the integers behind them.</summary>
internal static partial class ArithmeticTypes
{
    public static BinaryTyping Binary(
        BinaryOperator @operator, DataType left, ConstantValue? leftConstant, DataType right, ConstantValue? rightConstant)
    {
        if (left.IsBool || right.IsBool)
        {
            return left.IsBool && right.IsBool && WorksOnBools(@operator) ? Of(NumericKind.Bool) : default;
        }

        if (!left.IsNumber || !right.IsNumber)
        {
            return default;
        }

        NumericKind leftKind = left.Type.Numeric;
        NumericKind rightKind = right.Type.Numeric;
        switch (@operator)
        {
            case BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide
                or BinaryOperator.Modulo or BinaryOperator.Power:
                return Of(CommonKind(leftKind, leftConstant is not null, rightKind, rightConstant is not null));

            case BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor:
                return leftKind.IsReal() || rightKind.IsReal()
                    ? default
                    : Of(Integer(leftKind.IsSigned(), Math.Max(leftKind.Size(), rightKind.Size())));

            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.ShiftRightArithmetic:
                return leftKind.IsReal() ? default : Of(Integer(leftKind.IsSigned(), leftKind.Size()));

            case BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
                or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                NumericKind kind = CommonKind(leftKind, leftConstant is not null, rightKind, rightConstant is not null);
                bool mismatch = IsMisread(leftKind, leftConstant, kind) || IsMisread(rightKind, rightConstant, kind);
                return new BinaryTyping(kind, new DataType(PrimitiveTypes.Bool), mismatch);

            default:
                return default;
        }
    }

    public static UnaryTyping Unary(UnaryOperator @operator, DataType operand)
    {
        NumericKind kind = operand.Type.Numeric;
        NumericKind result = @operator switch
        {
            UnaryOperator.LogicalNot when kind == NumericKind.Bool => NumericKind.Bool,
            UnaryOperator.Plus or UnaryOperator.Negate when kind.IsReal() => kind,
            UnaryOperator.Plus or UnaryOperator.Negate when kind.IsInteger() => ExactInteger(isSigned: true, kind.Size()),
            UnaryOperator.BitwiseNot when kind.IsInteger() => ExactInteger(isSigned: false, kind.Size()),
            UnaryOperator.Increment or UnaryOperator.Decrement when kind.IsNumber() && operand.Type.Kind != TypeKind.Enum => kind,
            _ => NumericKind.None,
        };

        // -e is one of the enum's values, or could be.
        bool staysEnum = operand.Type.Kind == TypeKind.Enum && result == kind;
        return new UnaryTyping(result, staysEnum ? new DataType(operand.Type) : new DataType(PrimitiveTypes.Of(result)));
    }

    /// <summary>
    /// The kind of an arithmetic operation. A signed variable makes it signed; a signed constant follows an unsigned operand.
    /// </summary>
    private static NumericKind CommonKind(NumericKind left, bool leftIsConstant, NumericKind right, bool rightIsConstant)
    {
        if (left.IsReal() || right.IsReal())
        {
            return left == NumericKind.Double || right == NumericKind.Double ? NumericKind.Double : NumericKind.Float;
        }

        bool isUnsigned = (left.IsUnsigned() || leftIsConstant) && (right.IsUnsigned() || rightIsConstant)
            && (left.IsUnsigned() || right.IsUnsigned());
        return Integer(!isUnsigned, Math.Max(left.Size(), right.Size()));
    }

    /// <summary>The operand may mean another number once it has the kind that is compared in.</summary>
    private static bool IsMisread(NumericKind operand, ConstantValue? constant, NumericKind kind)
    {
        if (kind.IsReal() || operand.IsSigned() == kind.IsSigned())
        {
            return false;
        }

        if (constant is not { } value)
        {
            return operand.IsSigned() || operand.Size() == kind.Size();
        }

        return kind == NumericKind.Int32 ? value.AsInt64 > int.MaxValue : value.AsInt64 < 0;
    }

    private static bool WorksOnBools(BinaryOperator @operator) =>
        @operator is BinaryOperator.Equal or BinaryOperator.NotEqual
            or BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr or BinaryOperator.LogicalXor;

    private static BinaryTyping Of(NumericKind kind) => new(kind, new DataType(PrimitiveTypes.Of(kind)));

    // Nothing is computed in less than 32 bits.
    private static NumericKind Integer(bool isSigned, int size) => ExactInteger(isSigned, Math.Max(size, 4));

    private static NumericKind ExactInteger(bool isSigned, int size) => size switch
    {
        1 => isSigned ? NumericKind.Int8 : NumericKind.UInt8,
        2 => isSigned ? NumericKind.Int16 : NumericKind.UInt16,
        4 => isSigned ? NumericKind.Int32 : NumericKind.UInt32,
        _ => isSigned ? NumericKind.Int64 : NumericKind.UInt64,
    };
}
