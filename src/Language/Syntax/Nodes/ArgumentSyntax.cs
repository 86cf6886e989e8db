using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>An argument that names its parameter: <c>count: 3</c>. Arguments without a name are their expressions.</summary>
internal sealed class ArgumentSyntax(TextSpan span, Name name, TextSpan nameSpan, ExpressionSyntax expression)
    : ExpressionSyntax(SyntaxKind.Argument, span)
{
    private readonly int _nameStart = nameSpan.Start;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    public ExpressionSyntax Expression { get; } = expression;
}
