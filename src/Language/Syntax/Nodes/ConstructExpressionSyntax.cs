namespace Seraph.Language.Syntax;

/// <summary>A construction whose type cannot be an expression: <c>int(x)</c>, <c>Foo@(x)</c>, <c>int[](5)</c>.</summary>
internal sealed class ConstructExpressionSyntax(
    TextSpan span, TypeSyntax type, ExpressionSyntax[] arguments, TextSpan argumentsSpan)
    : ExpressionSyntax(SyntaxKind.ConstructExpression, span)
{
    private readonly int _argumentsStart = argumentsSpan.Start;

    public TypeSyntax Type { get; } = type;

    public ExpressionSyntax[] Arguments { get; } = arguments;

    /// <summary>The argument list with its parentheses.</summary>
    public TextSpan ArgumentsSpan => TextSpan.FromBounds(_argumentsStart, Span.End);
}
