using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>An operator on one number or bool; the operand has the type of the result.</summary>
internal sealed class BoundUnary(TextSpan span, DataType type, BoundUnaryOperator @operator, BoundExpression operand)
    : BoundExpression(BoundKind.Unary, span, type)
{
    public BoundUnaryOperator Operator { get; } = @operator;

    public BoundExpression Operand { get; } = operand;
}

internal enum BoundUnaryOperator : byte
{
    Negate,
    BitwiseNot,
    LogicalNot,
}
