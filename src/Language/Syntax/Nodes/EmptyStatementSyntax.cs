namespace Seraph.Language.Syntax;

/// <summary>A lone semicolon, or what is left of a statement that could not be read.</summary>
internal sealed class EmptyStatementSyntax(TextSpan span)
    : StatementSyntax(SyntaxKind.EmptyStatement, span);
