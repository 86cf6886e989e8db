namespace Seraph.Language.Syntax;

/// <summary><c>cast&lt;T&gt;(e)</c>.</summary>
internal sealed class CastExpressionSyntax(TextSpan span, TypeSyntax type, ExpressionSyntax expression)
    : ExpressionSyntax(SyntaxKind.CastExpression, span)
{
    public TypeSyntax Type { get; } = type;

    public ExpressionSyntax Expression { get; } = expression;
}
