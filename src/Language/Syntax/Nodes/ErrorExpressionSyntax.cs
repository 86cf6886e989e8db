namespace Seraph.Language.Syntax;

/// <summary>Stands where an expression was expected; the fault is reported already.</summary>
internal sealed class ErrorExpressionSyntax(TextSpan span)
    : ExpressionSyntax(SyntaxKind.ErrorExpression, span);
