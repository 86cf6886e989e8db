namespace Seraph.Language.Syntax;

/// <summary>if with an optional else; an else-if chain nests in <see cref="Else"/>.</summary>
internal sealed class IfStatementSyntax(
    TextSpan span, ExpressionSyntax condition, StatementSyntax then, StatementSyntax? elseStatement)
    : StatementSyntax(SyntaxKind.IfStatement, span)
{
    public ExpressionSyntax Condition { get; } = condition;

    public StatementSyntax Then { get; } = then;

    public StatementSyntax? Else { get; } = elseStatement;
}
