using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>An interface.</summary>
internal sealed class InterfaceDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, Name name, TextSpan nameSpan,
    TypeSyntax[] baseTypes, DeclarationSyntax[] members, bool hasBody)
    : DeclarationSyntax(SyntaxKind.InterfaceDeclaration, span, modifiers, metadata)
{
    private readonly int _nameStart = nameSpan.Start;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    public TypeSyntax[] BaseTypes { get; } = baseTypes;

    /// <summary>Methods without bodies and virtual properties.</summary>
    public DeclarationSyntax[] Members { get; } = members;

    /// <summary>False for <c>external shared interface X;</c>.</summary>
    public bool HasBody { get; } = hasBody;
}
