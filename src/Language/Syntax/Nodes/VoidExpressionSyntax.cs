namespace Seraph.Language.Syntax;

/// <summary><c>void</c> in place of an out argument that is not wanted.</summary>
internal sealed class VoidExpressionSyntax(TextSpan span)
    : ExpressionSyntax(SyntaxKind.VoidExpression, span);
