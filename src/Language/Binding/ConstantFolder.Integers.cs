using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>
/// Integer arithmetic. Sums, products and bits of 32 bits are the low half of those of 64; only division, powers and shifts
/// have to know the width.
/// </summary>
internal static partial class ConstantFolder
{
    private static FoldResult Integers(BoundBinaryOperator @operator, NumericKind kind, ulong left, ulong right) => @operator switch
    {
        BoundBinaryOperator.Add => Integer(kind, unchecked(left + right)),
        BoundBinaryOperator.Subtract => Integer(kind, unchecked(left - right)),
        BoundBinaryOperator.Multiply => Integer(kind, unchecked(left * right)),
        BoundBinaryOperator.And => Integer(kind, left & right),
        BoundBinaryOperator.Or => Integer(kind, left | right),
        BoundBinaryOperator.Xor => Integer(kind, left ^ right),
        BoundBinaryOperator.Divide or BoundBinaryOperator.Modulo =>
            Divide(@operator == BoundBinaryOperator.Modulo, kind, left, right),
        BoundBinaryOperator.Power => PowerOf(kind, left, right),
        _ => Integer(kind, Shift(@operator, kind.Size() == 8, left, unchecked((int)right))),
    };

    private static FoldResult Divide(bool isModulo, NumericKind kind, ulong left, ulong right)
    {
        if (right == 0)
        {
            return FoldFault.DivideByZero;
        }

        if (kind.IsUnsigned())
        {
            return Integer(kind, isModulo ? left % right : left / right);
        }

        long dividend = unchecked((long)left);
        long divisor = unchecked((long)right);
        if (divisor == -1 && dividend == (kind == NumericKind.Int64 ? long.MinValue : int.MinValue))
        {
            return FoldFault.OverflowInIntegerDivision;
        }

        return Integer(kind, unchecked((ulong)(isModulo ? dividend % divisor : dividend / divisor)));
    }

    // The arithmetic shift repeats the highest bit of unsigned numbers too.
    private static ulong Shift(BoundBinaryOperator @operator, bool isLong, ulong value, int count) => unchecked(@operator switch
    {
        BoundBinaryOperator.ShiftLeft => isLong ? value << count : (uint)value << count,
        BoundBinaryOperator.ShiftRight => isLong ? value >> count : (uint)value >> count,
        BoundBinaryOperator.ShiftRightArithmetic => isLong ? (ulong)((long)value >> count) : (ulong)((int)value >> count),
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    });

    private static FoldResult PowerOf(NumericKind kind, ulong left, ulong right) => unchecked(kind switch
    {
        NumericKind.UInt32 or NumericKind.UInt64 =>
            TryPower(left, right, kind == NumericKind.UInt32 ? uint.MaxValue : ulong.MaxValue, out ulong power)
                ? new ConstantValue(power) : FoldFault.OverflowInExponent,
        _ => TryPower((long)left, (long)right, kind == NumericKind.Int64 ? long.MaxValue : int.MaxValue, out long power)
            ? ConstantValue.Of(power) : FoldFault.OverflowInExponent,
    });
}
