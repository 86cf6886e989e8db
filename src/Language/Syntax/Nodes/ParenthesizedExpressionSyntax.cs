namespace Seraph.Language.Syntax;

/// <summary>An expression in parentheses.</summary>
internal sealed class ParenthesizedExpressionSyntax(TextSpan span, ExpressionSyntax expression)
    : ExpressionSyntax(SyntaxKind.ParenthesizedExpression, span)
{
    public ExpressionSyntax Expression { get; } = expression;
}
