namespace Seraph.Language.Syntax;

/// <summary><c>x++</c> or <c>x--</c>.</summary>
internal sealed class PostfixExpressionSyntax(
    TextSpan span, ExpressionSyntax operand, PostfixOperator op, TextSpan operatorSpan)
    : ExpressionSyntax(SyntaxKind.PostfixExpression, span)
{
    private readonly int _operatorStart = operatorSpan.Start;
    private readonly byte _operatorLength = (byte)operatorSpan.Length;

    public ExpressionSyntax Operand { get; } = operand;

    public PostfixOperator Operator { get; } = op;

    public TextSpan OperatorSpan => new(_operatorStart, _operatorLength);
}
