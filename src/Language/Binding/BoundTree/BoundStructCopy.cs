namespace Seraph.Language.Binding.BoundTree;

/// <summary>A copy of a host struct that holds references (it lives boxed in an object slot).</summary>
internal sealed class BoundStructCopy(BoundExpression operand) : BoundExpression(BoundKind.StructCopy, operand.Span, operand.Type.AsValue())
{
    public BoundExpression Operand { get; } = operand;
}
