namespace Seraph.Language.Syntax;

/// <summary>Two operands; chains such as <c>a + b + c</c> lean to the left and may be thousands deep.</summary>
internal sealed class BinaryExpressionSyntax(
    TextSpan span, ExpressionSyntax left, BinaryOperator op, TextSpan operatorSpan, ExpressionSyntax right)
    : ExpressionSyntax(SyntaxKind.BinaryExpression, span)
{
    private readonly int _operatorStart = operatorSpan.Start;
    private readonly byte _operatorLength = (byte)operatorSpan.Length;

    public ExpressionSyntax Left { get; } = left;

    public BinaryOperator Operator { get; } = op;

    public TextSpan OperatorSpan => new(_operatorStart, _operatorLength);

    public ExpressionSyntax Right { get; } = right;
}
