using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Computes constants exactly as the interpreter does at run time.</summary>
internal static partial class ConstantFolder
{
    /// <summary>An operator on two constants.</summary>
    /// <param name="operator">The operator.</param>
    /// <param name="kind">What both operands are; of shifts the left one (the count is an int32).</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    public static FoldResult Binary(BoundBinaryOperator @operator, NumericKind kind, ConstantValue left, ConstantValue right) =>
        kind switch
        {
            NumericKind.Bool => Bools(@operator, left.AsBool, right.AsBool),
            NumericKind.Float => Floats(@operator, left.AsFloat, right.AsFloat),
            NumericKind.Double => Doubles(@operator, left.AsDouble, right.AsDouble),
            _ when @operator >= BoundBinaryOperator.Equal => Compare(@operator, CompareIntegers(kind, left.Bits, right.Bits)),
            _ => Integers(@operator, kind, left.Bits, right.Bits),
        };

    /// <summary>An operator on one constant, which has the kind of the result already.</summary>
    public static ConstantValue Unary(BoundUnaryOperator @operator, NumericKind kind, ConstantValue operand) =>
        (@operator, kind) switch
        {
            (BoundUnaryOperator.LogicalNot, _) => ConstantValue.Of(!operand.AsBool),
            (BoundUnaryOperator.Negate, NumericKind.Float) => ConstantValue.OfFloat(-operand.AsFloat),
            (BoundUnaryOperator.Negate, NumericKind.Double) => ConstantValue.Of(-operand.AsDouble),
            (BoundUnaryOperator.Negate, _) => Integer(kind, unchecked(0 - operand.Bits)),
            (BoundUnaryOperator.BitwiseNot, _) => Integer(kind, ~operand.Bits),
            _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
        };

    private static ConstantValue Bools(BoundBinaryOperator @operator, bool left, bool right) => ConstantValue.Of(@operator switch
    {
        BoundBinaryOperator.And => left & right,
        BoundBinaryOperator.Or => left | right,
        BoundBinaryOperator.Xor or BoundBinaryOperator.NotEqual => left != right,
        BoundBinaryOperator.Equal => left == right,
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    });

    private static int CompareIntegers(NumericKind kind, ulong left, ulong right) =>
        kind.IsUnsigned() ? left.CompareTo(right) : unchecked((long)left).CompareTo(unchecked((long)right));

    private static ConstantValue Compare(BoundBinaryOperator @operator, int order) => ConstantValue.Of(@operator switch
    {
        BoundBinaryOperator.Equal => order == 0,
        BoundBinaryOperator.NotEqual => order != 0,
        BoundBinaryOperator.Less => order < 0,
        BoundBinaryOperator.LessOrEqual => order <= 0,
        BoundBinaryOperator.Greater => order > 0,
        BoundBinaryOperator.GreaterOrEqual => order >= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    });

    /// <summary>The low bits that the kind has, extended as <see cref="ConstantValue"/> wants them.</summary>
    private static ConstantValue Integer(NumericKind kind, ulong bits) => unchecked(kind switch
    {
        NumericKind.Int8 => ConstantValue.Of((long)(sbyte)bits),
        NumericKind.Int16 => ConstantValue.Of((long)(short)bits),
        NumericKind.Int32 => ConstantValue.Of((long)(int)bits),
        NumericKind.UInt8 => new ConstantValue((byte)bits),
        NumericKind.UInt16 => new ConstantValue((ushort)bits),
        NumericKind.UInt32 => new ConstantValue((uint)bits),
        _ => new ConstantValue(bits),
    });
}
