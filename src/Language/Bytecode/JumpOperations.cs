using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Which instruction compares and jumps. Nop where there is none: then the comparison is a value first.</summary>
internal static class JumpOperations
{
    public static bool IsComparison(BoundBinaryOperator @operator) => @operator >= BoundBinaryOperator.Equal;

    /// <summary>The comparison with its sides changed.</summary>
    public static BoundBinaryOperator Swap(BoundBinaryOperator @operator) => @operator switch
    {
        BoundBinaryOperator.Less => BoundBinaryOperator.Greater,
        BoundBinaryOperator.LessOrEqual => BoundBinaryOperator.GreaterOrEqual,
        BoundBinaryOperator.Greater => BoundBinaryOperator.Less,
        BoundBinaryOperator.GreaterOrEqual => BoundBinaryOperator.LessOrEqual,
        _ => @operator,
    };

    /// <summary>The comparison that is true when the other is false; of reals only for equality, because of NaN.</summary>
    public static BoundBinaryOperator Negate(BoundBinaryOperator @operator) => @operator switch
    {
        BoundBinaryOperator.Equal => BoundBinaryOperator.NotEqual,
        BoundBinaryOperator.NotEqual => BoundBinaryOperator.Equal,
        BoundBinaryOperator.Less => BoundBinaryOperator.GreaterOrEqual,
        BoundBinaryOperator.LessOrEqual => BoundBinaryOperator.Greater,
        BoundBinaryOperator.Greater => BoundBinaryOperator.LessOrEqual,
        _ => BoundBinaryOperator.Less,
    };

    /// <summary>Jumps when the comparison of two registers is true, or false; only Less and LessOrEqual, not their mirrors.</summary>
    public static OpCode Jump(BoundBinaryOperator @operator, NumericKind kind, bool when)
    {
        if (kind.IsReal())
        {
            bool isDouble = kind == NumericKind.Double;
            return @operator switch
            {
                BoundBinaryOperator.Equal or BoundBinaryOperator.NotEqual => (@operator == BoundBinaryOperator.Equal) == when
                    ? isDouble ? OpCode.JumpIfEqualDouble : OpCode.JumpIfEqualFloat
                    : isDouble ? OpCode.JumpIfNotEqualDouble : OpCode.JumpIfNotEqualFloat,
                BoundBinaryOperator.Less => when
                    ? isDouble ? OpCode.JumpIfLessDouble : OpCode.JumpIfLessFloat
                    : isDouble ? OpCode.JumpIfNotLessDouble : OpCode.JumpIfNotLessFloat,
                _ => when
                    ? isDouble ? OpCode.JumpIfLessOrEqualDouble : OpCode.JumpIfLessOrEqualFloat
                    : isDouble ? OpCode.JumpIfNotLessOrEqualDouble : OpCode.JumpIfNotLessOrEqualFloat,
            };
        }

        bool is64 = kind.Size() == 8;
        return (when ? @operator : Negate(@operator)) switch
        {
            BoundBinaryOperator.Equal => is64 ? OpCode.JumpIfEqualInt64 : OpCode.JumpIfEqualInt32,
            BoundBinaryOperator.NotEqual => is64 ? OpCode.JumpIfNotEqualInt64 : OpCode.JumpIfNotEqualInt32,
            BoundBinaryOperator.Less => kind switch
            {
                NumericKind.UInt64 => OpCode.Nop,
                NumericKind.Int64 => OpCode.JumpIfLessInt64,
                NumericKind.UInt32 => OpCode.JumpIfLessUInt32,
                _ => OpCode.JumpIfLessInt32,
            },
            BoundBinaryOperator.LessOrEqual => kind switch
            {
                NumericKind.UInt64 => OpCode.Nop,
                NumericKind.Int64 => OpCode.JumpIfLessOrEqualInt64,
                NumericKind.UInt32 => OpCode.JumpIfLessOrEqualUInt32,
                _ => OpCode.JumpIfLessOrEqualInt32,
            },
            _ => OpCode.Nop,
        };
    }

    /// <summary>Jumps when the comparison with a 16-bit constant is true.</summary>
    public static OpCode JumpWithConstant(BoundBinaryOperator @operator, NumericKind kind) => @operator switch
    {
        BoundBinaryOperator.Equal when kind.Size() <= 4 && !kind.IsReal() => OpCode.JumpIfEqualInt32Const,
        BoundBinaryOperator.NotEqual when kind.Size() <= 4 && !kind.IsReal() => OpCode.JumpIfNotEqualInt32Const,
        BoundBinaryOperator.Less when kind == NumericKind.Int32 => OpCode.JumpIfLessInt32Const,
        BoundBinaryOperator.LessOrEqual when kind == NumericKind.Int32 => OpCode.JumpIfLessOrEqualInt32Const,
        BoundBinaryOperator.Greater when kind == NumericKind.Int32 => OpCode.JumpIfGreaterInt32Const,
        BoundBinaryOperator.GreaterOrEqual when kind == NumericKind.Int32 => OpCode.JumpIfGreaterOrEqualInt32Const,
        _ => OpCode.Nop,
    };

    /// <summary>Jumps back when the comparison of two registers is true.</summary>
    public static OpCode Loop(BoundBinaryOperator @operator, NumericKind kind) => (@operator, kind) switch
    {
        (BoundBinaryOperator.Less, NumericKind.Int32) => OpCode.LoopIfLessInt32,
        (BoundBinaryOperator.LessOrEqual, NumericKind.Int32) => OpCode.LoopIfLessOrEqualInt32,
        (BoundBinaryOperator.Less, NumericKind.UInt32) => OpCode.LoopIfLessUInt32,
        (BoundBinaryOperator.LessOrEqual, NumericKind.UInt32) => OpCode.LoopIfLessOrEqualUInt32,
        _ => OpCode.Nop,
    };
}
