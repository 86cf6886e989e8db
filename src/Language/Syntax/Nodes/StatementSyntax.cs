namespace Seraph.Language.Syntax;

/// <summary>Anything that can stand in a block.</summary>
internal abstract class StatementSyntax(SyntaxKind kind, TextSpan span) : SyntaxNode(kind, span);
