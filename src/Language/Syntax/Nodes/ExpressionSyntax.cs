namespace Seraph.Language.Syntax;

/// <summary>Anything that has a value.</summary>
internal abstract class ExpressionSyntax(SyntaxKind kind, TextSpan span) : SyntaxNode(kind, span);
