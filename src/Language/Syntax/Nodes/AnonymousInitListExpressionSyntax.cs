namespace Seraph.Language.Syntax;

/// <summary><c>array&lt;int&gt; = {1, 2}</c> as an expression. With a plain name on the left it may also be an assignment.</summary>
internal sealed class AnonymousInitListExpressionSyntax(TextSpan span, TypeSyntax type, InitListExpressionSyntax list)
    : ExpressionSyntax(SyntaxKind.AnonymousInitListExpression, span)
{
    public TypeSyntax Type { get; } = type;

    public InitListExpressionSyntax List { get; } = list;
}
