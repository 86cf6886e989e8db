namespace Seraph.Language.Syntax;

/// <summary>A call; <c>Foo(1)</c> stands here even if Foo turns out to be a type.</summary>
internal sealed class CallExpressionSyntax(
    TextSpan span, ExpressionSyntax callee, ExpressionSyntax[] arguments, TextSpan argumentsSpan)
    : ExpressionSyntax(SyntaxKind.CallExpression, span)
{
    private readonly int _argumentsStart = argumentsSpan.Start;

    public ExpressionSyntax Callee { get; } = callee;

    public ExpressionSyntax[] Arguments { get; } = arguments;

    /// <summary>The argument list with its parentheses.</summary>
    public TextSpan ArgumentsSpan => TextSpan.FromBounds(_argumentsStart, Span.End);
}
