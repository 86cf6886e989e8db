using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A class or mixin class.</summary>
internal sealed class ClassDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, Name name, TextSpan nameSpan,
    TypeSyntax[] baseTypes, DeclarationSyntax[] members, bool isMixin, bool hasBody)
    : DeclarationSyntax(SyntaxKind.ClassDeclaration, span, modifiers, metadata)
{
    private readonly int _nameStart = nameSpan.Start;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    /// <summary>Base class and interfaces as listed.</summary>
    public TypeSyntax[] BaseTypes { get; } = baseTypes;

    public DeclarationSyntax[] Members { get; } = members;

    public bool IsMixin { get; } = isMixin;

    /// <summary>False for <c>external shared class X;</c>.</summary>
    public bool HasBody { get; } = hasBody;
}
