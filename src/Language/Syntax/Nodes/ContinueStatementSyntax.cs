namespace Seraph.Language.Syntax;

/// <summary>continue.</summary>
internal sealed class ContinueStatementSyntax(TextSpan span)
    : StatementSyntax(SyntaxKind.ContinueStatement, span);
