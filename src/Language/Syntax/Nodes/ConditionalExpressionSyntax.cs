namespace Seraph.Language.Syntax;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalExpressionSyntax(
    TextSpan span, ExpressionSyntax condition, TextSpan questionSpan, ExpressionSyntax whenTrue,
    ExpressionSyntax whenFalse)
    : ExpressionSyntax(SyntaxKind.ConditionalExpression, span)
{
    private readonly int _questionStart = questionSpan.Start;

    public ExpressionSyntax Condition { get; } = condition;

    public TextSpan QuestionSpan => new(_questionStart, 1);

    public ExpressionSyntax WhenTrue { get; } = whenTrue;

    public ExpressionSyntax WhenFalse { get; } = whenFalse;
}
