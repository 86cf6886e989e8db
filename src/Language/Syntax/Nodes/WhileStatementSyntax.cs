namespace Seraph.Language.Syntax;

/// <summary>while.</summary>
internal sealed class WhileStatementSyntax(TextSpan span, ExpressionSyntax condition, StatementSyntax body)
    : StatementSyntax(SyntaxKind.WhileStatement, span)
{
    public ExpressionSyntax Condition { get; } = condition;

    public StatementSyntax Body { get; } = body;
}
