using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A typedef: another name for a primitive type.</summary>
internal sealed class TypedefDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, TypeSyntax type, Name name, TextSpan nameSpan)
    : DeclarationSyntax(SyntaxKind.TypedefDeclaration, span, modifiers, metadata)
{
    private readonly int _nameStart = nameSpan.Start;

    public TypeSyntax Type { get; } = type;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);
}
