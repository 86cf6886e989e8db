namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>++</c> or <c>--</c> on a number place; the value is the new one, or the old one if postfix.</summary>
internal sealed class BoundIncrement(TextSpan span, BoundExpression target, bool isDecrement, bool isPostfix)
    : BoundExpression(BoundKind.Increment, span, target.Type.AsValue())
{
    public BoundExpression Target { get; } = target;

    public bool IsDecrement { get; } = isDecrement;

    public bool IsPostfix { get; } = isPostfix;
}
