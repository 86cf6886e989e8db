namespace Seraph.Language.Syntax;

/// <summary>break.</summary>
internal sealed class BreakStatementSyntax(TextSpan span)
    : StatementSyntax(SyntaxKind.BreakStatement, span);
