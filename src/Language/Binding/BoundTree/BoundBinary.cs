using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// An operator on two numbers or bools that have one kind, <see cref="Kind"/> (of shifts the left one; the count is an int32).
/// The result has that kind too, or is bool for comparisons. Both sides are evaluated, left first.
/// </summary>
internal sealed class BoundBinary(
    TextSpan span, DataType type, BoundBinaryOperator @operator, NumericKind kind, BoundExpression left, BoundExpression right)
    : BoundExpression(BoundKind.Binary, span, type)
{
    public BoundBinaryOperator Operator { get; } = @operator;

    /// <summary>The kind both operands have: Bool (for Equal, NotEqual and the bitwise ones), or Int32 and wider, or a real.</summary>
    public NumericKind Kind { get; } = kind;

    public BoundExpression Left { get; } = left;

    public BoundExpression Right { get; } = right;
}

/// <summary>The operators in the order of the syntax's arithmetic and comparison operators.</summary>
internal enum BoundBinaryOperator : byte
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    And,
    Or,
    Xor,
    ShiftLeft,
    ShiftRight,
    ShiftRightArithmetic,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
