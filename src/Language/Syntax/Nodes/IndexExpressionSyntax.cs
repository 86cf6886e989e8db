namespace Seraph.Language.Syntax;

/// <summary><c>a[i, j]</c>.</summary>
internal sealed class IndexExpressionSyntax(
    TextSpan span, ExpressionSyntax instance, ExpressionSyntax[] arguments, TextSpan argumentsSpan)
    : ExpressionSyntax(SyntaxKind.IndexExpression, span)
{
    private readonly int _argumentsStart = argumentsSpan.Start;

    public ExpressionSyntax Object { get; } = instance;

    public ExpressionSyntax[] Arguments { get; } = arguments;

    /// <summary>The indexes with their brackets.</summary>
    public TextSpan ArgumentsSpan => TextSpan.FromBounds(_argumentsStart, Span.End);
}
