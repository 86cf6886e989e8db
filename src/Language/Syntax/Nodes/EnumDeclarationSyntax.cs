using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>An enum.</summary>
internal sealed class EnumDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, Name name, TextSpan nameSpan,
    TypeSyntax? underlyingType, EnumMemberSyntax[] members, bool hasBody)
    : DeclarationSyntax(SyntaxKind.EnumDeclaration, span, modifiers, metadata)
{
    private readonly int _nameStart = nameSpan.Start;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    public TypeSyntax? UnderlyingType { get; } = underlyingType;

    public EnumMemberSyntax[] Members { get; } = members;

    /// <summary>False for <c>external shared enum X;</c>.</summary>
    public bool HasBody { get; } = hasBody;
}
