namespace Seraph.Language.Syntax;

/// <summary><c>{1, 2, {3}}</c>.</summary>
internal sealed class InitListExpressionSyntax(TextSpan span, ExpressionSyntax?[] elements)
    : ExpressionSyntax(SyntaxKind.InitListExpression, span)
{
    /// <summary>Null where an element was left out; a trailing comma counts as one more.</summary>
    public ExpressionSyntax?[] Elements { get; } = elements;
}
