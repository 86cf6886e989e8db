using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A variable of a foreach statement.</summary>
internal sealed class ForeachVariableSyntax(TextSpan span, TypeSyntax type, Name name, TextSpan nameSpan)
    : SyntaxNode(SyntaxKind.ForeachVariable, span)
{
    private readonly int _nameStart = nameSpan.Start;

    public TypeSyntax Type { get; } = type;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);
}
