using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A property written with accessors: <c>int p { get const {…} set {…} }</c>.</summary>
internal sealed class VirtualPropertyDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, TypeSyntax type, bool returnsReference,
    Name name, TextSpan nameSpan, PropertyAccessorSyntax[] accessors)
    : DeclarationSyntax(SyntaxKind.VirtualPropertyDeclaration, span, modifiers, metadata)
{
    private readonly int _nameStart = nameSpan.Start;

    public TypeSyntax Type { get; } = type;

    public bool ReturnsReference { get; } = returnsReference;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    public PropertyAccessorSyntax[] Accessors { get; } = accessors;
}
