namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>if</c>.</summary>
internal sealed class BoundIf(TextSpan span, BoundExpression condition, BoundStatement then, BoundStatement? @else)
    : BoundStatement(span)
{
    public BoundExpression Condition { get; } = condition;

    public BoundStatement Then { get; } = then;

    public BoundStatement? Else { get; } = @else;
}
