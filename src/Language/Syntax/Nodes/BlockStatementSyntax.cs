namespace Seraph.Language.Syntax;

/// <summary>Statements between braces.</summary>
internal sealed class BlockStatementSyntax(TextSpan span, StatementSyntax[] statements)
    : StatementSyntax(SyntaxKind.BlockStatement, span)
{
    public StatementSyntax[] Statements { get; } = statements;
}
