using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Which instruction computes an operator or conversion on numbers of a kind.</summary>
internal static class NumberOperations
{
    /// <summary>The instruction of an operator that has one; comparisons that must be turned round or negated have none.</summary>
    public static OpCode Of(BoundBinaryOperator @operator, NumericKind kind) => @operator switch
    {
        BoundBinaryOperator.Add =>
            Pick(kind, OpCode.AddInt32, OpCode.AddInt32, OpCode.AddInt64, OpCode.AddInt64, OpCode.AddFloat, OpCode.AddDouble),
        BoundBinaryOperator.Subtract =>
            Pick(kind, OpCode.SubInt32, OpCode.SubInt32, OpCode.SubInt64, OpCode.SubInt64, OpCode.SubFloat, OpCode.SubDouble),
        BoundBinaryOperator.Multiply =>
            Pick(kind, OpCode.MulInt32, OpCode.MulInt32, OpCode.MulInt64, OpCode.MulInt64, OpCode.MulFloat, OpCode.MulDouble),
        BoundBinaryOperator.Divide =>
            Pick(kind, OpCode.DivInt32, OpCode.DivUInt32, OpCode.DivInt64, OpCode.DivUInt64, OpCode.DivFloat, OpCode.DivDouble),
        BoundBinaryOperator.Modulo =>
            Pick(kind, OpCode.ModInt32, OpCode.ModUInt32, OpCode.ModInt64, OpCode.ModUInt64, OpCode.ModFloat, OpCode.ModDouble),
        BoundBinaryOperator.Power =>
            Pick(kind, OpCode.PowInt32, OpCode.PowUInt32, OpCode.PowInt64, OpCode.PowUInt64, OpCode.PowFloat, OpCode.PowDouble),
        BoundBinaryOperator.And => Pick(kind, OpCode.AndInt32, OpCode.AndInt64),
        BoundBinaryOperator.Or => Pick(kind, OpCode.OrInt32, OpCode.OrInt64),
        BoundBinaryOperator.Xor => Pick(kind, OpCode.XorInt32, OpCode.XorInt64),
        BoundBinaryOperator.ShiftLeft => Pick(kind, OpCode.ShiftLeftInt32, OpCode.ShiftLeftInt64),
        BoundBinaryOperator.ShiftRight => Pick(kind, OpCode.ShiftRightLogicalInt32, OpCode.ShiftRightLogicalInt64),
        BoundBinaryOperator.ShiftRightArithmetic => Pick(kind, OpCode.ShiftRightArithmeticInt32, OpCode.ShiftRightArithmeticInt64),
        BoundBinaryOperator.Equal => Pick(
            kind, OpCode.EqualInt32, OpCode.EqualInt32, OpCode.EqualInt64, OpCode.EqualInt64, OpCode.EqualFloat, OpCode.EqualDouble),
        BoundBinaryOperator.Less => Pick(
            kind, OpCode.LessInt32, OpCode.LessUInt32, OpCode.LessInt64, OpCode.LessUInt64, OpCode.LessFloat, OpCode.LessDouble),
        BoundBinaryOperator.LessOrEqual => Pick(
            kind, OpCode.LessOrEqualInt32, OpCode.LessOrEqualUInt32, OpCode.LessOrEqualInt64, OpCode.LessOrEqualUInt64,
            OpCode.LessOrEqualFloat, OpCode.LessOrEqualDouble),
        _ => OpCode.Nop,
    };

    /// <summary>The instruction that takes a 16-bit constant for its second operand, or Nop.</summary>
    public static OpCode WithConstant(BoundBinaryOperator @operator, NumericKind kind) => @operator switch
    {
        BoundBinaryOperator.Add or BoundBinaryOperator.Subtract => Pick(
            kind, OpCode.AddInt32Const, OpCode.AddInt32Const, OpCode.AddInt64Const, OpCode.AddInt64Const, OpCode.Nop, OpCode.Nop),
        BoundBinaryOperator.Multiply => Pick(kind, OpCode.MulInt32Const, OpCode.Nop),
        BoundBinaryOperator.And => Pick(kind, OpCode.AndInt32Const, OpCode.Nop),
        _ => OpCode.Nop,
    };

    /// <summary>The operands may change sides.</summary>
    public static bool IsCommutative(BoundBinaryOperator @operator) =>
        @operator is BoundBinaryOperator.Add or BoundBinaryOperator.Multiply or BoundBinaryOperator.And;

    public static OpCode Negate(NumericKind kind) =>
        Pick(kind, OpCode.NegInt32, OpCode.NegInt32, OpCode.NegInt64, OpCode.NegInt64, OpCode.NegFloat, OpCode.NegDouble);

    public static OpCode BitwiseNot(NumericKind kind) => Pick(kind, OpCode.NotInt32, OpCode.NotInt64);

    /// <summary>Brings the result of 32-bit arithmetic back into a smaller kind; Nop for 32 bits and more.</summary>
    public static OpCode Narrow(NumericKind kind) => kind switch
    {
        NumericKind.Int8 => OpCode.NarrowInt8,
        NumericKind.Int16 => OpCode.NarrowInt16,
        NumericKind.UInt8 => OpCode.NarrowUInt8,
        NumericKind.UInt16 => OpCode.NarrowUInt16,
        _ => OpCode.Nop,
    };

    /// <summary>
    /// The instruction that converts, or Nop when the bits stay. From float to an integer it takes a double: the float has to
    /// be widened first.
    /// </summary>
    public static OpCode Convert(NumericKind from, NumericKind to)
    {
        if (from == to)
        {
            return OpCode.Nop;
        }

        if (from.IsReal())
        {
            return to switch
            {
                NumericKind.Float => OpCode.DoubleToFloat,
                NumericKind.Double => OpCode.FloatToDouble,
                NumericKind.Int8 => OpCode.DoubleToInt8,
                NumericKind.Int16 => OpCode.DoubleToInt16,
                NumericKind.Int32 => OpCode.DoubleToInt32,
                NumericKind.Int64 => OpCode.DoubleToInt64,
                NumericKind.UInt8 => OpCode.DoubleToUInt8,
                NumericKind.UInt16 => OpCode.DoubleToUInt16,
                NumericKind.UInt32 => OpCode.DoubleToUInt32,
                _ => OpCode.DoubleToUInt64,
            };
        }

        bool is64 = from.Size() == 8;
        return to switch
        {
            NumericKind.Float => is64
                ? from.IsSigned() ? OpCode.Int64ToFloat : OpCode.UInt64ToFloat
                : from.IsSigned() ? OpCode.Int32ToFloat : OpCode.UInt32ToFloat,
            NumericKind.Double => is64
                ? from.IsSigned() ? OpCode.Int64ToDouble : OpCode.UInt64ToDouble
                : from.IsSigned() ? OpCode.Int32ToDouble : OpCode.UInt32ToDouble,
            NumericKind.Int64 or NumericKind.UInt64 =>
                is64 ? OpCode.Nop : from.IsSigned() ? OpCode.Int32ToInt64 : OpCode.UInt32ToInt64,
            _ => Includes(to, from) ? OpCode.Nop : Narrow(to),
        };
    }

    // Every value of the smaller kind is one of the larger, so its register holds the right bits already.
    private static bool Includes(NumericKind larger, NumericKind smaller) =>
        smaller.Size() < larger.Size() && (smaller.IsUnsigned() || larger.IsSigned());

    private static OpCode Pick(NumericKind kind, OpCode for32, OpCode for64) =>
        Pick(kind, for32, for32, for64, for64, OpCode.Nop, OpCode.Nop);

    private static OpCode Pick(
        NumericKind kind, OpCode int32, OpCode uint32, OpCode int64, OpCode uint64, OpCode @float, OpCode @double) => kind switch
        {
            NumericKind.UInt32 => uint32,
            NumericKind.Int64 => int64,
            NumericKind.UInt64 => uint64,
            NumericKind.Float => @float,
            NumericKind.Double => @double,
            _ => int32,
        };
}
