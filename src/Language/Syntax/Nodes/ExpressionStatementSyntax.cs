namespace Seraph.Language.Syntax;

/// <summary>An expression evaluated for its effect.</summary>
internal sealed class ExpressionStatementSyntax(TextSpan span, ExpressionSyntax expression)
    : StatementSyntax(SyntaxKind.ExpressionStatement, span)
{
    public ExpressionSyntax Expression { get; } = expression;
}
