namespace Seraph.Language.Syntax;

/// <summary>return with an optional value.</summary>
internal sealed class ReturnStatementSyntax(TextSpan span, ExpressionSyntax? expression)
    : StatementSyntax(SyntaxKind.ReturnStatement, span)
{
    public ExpressionSyntax? Expression { get; } = expression;
}
