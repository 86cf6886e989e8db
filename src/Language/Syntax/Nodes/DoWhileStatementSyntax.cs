namespace Seraph.Language.Syntax;

/// <summary>do … while.</summary>
internal sealed class DoWhileStatementSyntax(TextSpan span, StatementSyntax body, ExpressionSyntax condition)
    : StatementSyntax(SyntaxKind.DoWhileStatement, span)
{
    public StatementSyntax Body { get; } = body;

    public ExpressionSyntax Condition { get; } = condition;
}
