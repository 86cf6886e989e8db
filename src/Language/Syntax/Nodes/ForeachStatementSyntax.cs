namespace Seraph.Language.Syntax;

/// <summary>foreach over anything with opForBegin.</summary>
internal sealed class ForeachStatementSyntax(
    TextSpan span, ForeachVariableSyntax[] variables, ExpressionSyntax expression, StatementSyntax body)
    : StatementSyntax(SyntaxKind.ForeachStatement, span)
{
    /// <summary>At least one.</summary>
    public ForeachVariableSyntax[] Variables { get; } = variables;

    public ExpressionSyntax Expression { get; } = expression;

    public StatementSyntax Body { get; } = body;
}
