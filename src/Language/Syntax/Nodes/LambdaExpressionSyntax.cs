namespace Seraph.Language.Syntax;

/// <summary><c>function(a, b) {…}</c>.</summary>
internal sealed class LambdaExpressionSyntax(TextSpan span, ParameterSyntax[] parameters, BlockStatementSyntax body)
    : ExpressionSyntax(SyntaxKind.LambdaExpression, span)
{
    public ParameterSyntax[] Parameters { get; } = parameters;

    public BlockStatementSyntax Body { get; } = body;
}
