namespace Seraph.Language.Binding.BoundTree;

/// <summary>An expression whose value is not used.</summary>
internal sealed class BoundExpressionStatement(TextSpan span, BoundExpression expression) : BoundStatement(span)
{
    public BoundExpression Expression { get; } = expression;
}
