namespace Seraph.Language.Syntax;

/// <summary>A prefix operator.</summary>
internal sealed class UnaryExpressionSyntax(
    TextSpan span, UnaryOperator op, TextSpan operatorSpan, ExpressionSyntax operand)
    : ExpressionSyntax(SyntaxKind.UnaryExpression, span)
{
    private readonly int _operatorStart = operatorSpan.Start;
    private readonly byte _operatorLength = (byte)operatorSpan.Length;

    public UnaryOperator Operator { get; } = op;

    public TextSpan OperatorSpan => new(_operatorStart, _operatorLength);

    public ExpressionSyntax Operand { get; } = operand;
}
