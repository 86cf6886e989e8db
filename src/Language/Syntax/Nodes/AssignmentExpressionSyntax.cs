namespace Seraph.Language.Syntax;

/// <summary>A plain or compound assignment.</summary>
internal sealed class AssignmentExpressionSyntax(
    TextSpan span, ExpressionSyntax left, AssignmentOperator op, TextSpan operatorSpan, ExpressionSyntax right)
    : ExpressionSyntax(SyntaxKind.AssignmentExpression, span)
{
    private readonly int _operatorStart = operatorSpan.Start;
    private readonly byte _operatorLength = (byte)operatorSpan.Length;

    public ExpressionSyntax Left { get; } = left;

    public AssignmentOperator Operator { get; } = op;

    public TextSpan OperatorSpan => new(_operatorStart, _operatorLength);

    public ExpressionSyntax Right { get; } = right;
}
