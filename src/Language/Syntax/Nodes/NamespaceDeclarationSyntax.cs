using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A namespace block; <c>namespace A::B</c> is one node with two names.</summary>
internal sealed class NamespaceDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, Name[] names, TextSpan nameSpan,
    DeclarationSyntax[] members)
    : DeclarationSyntax(SyntaxKind.NamespaceDeclaration, span, modifiers, metadata)
{
    public Name[] Names { get; } = names;

    /// <summary>The whole path.</summary>
    public TextSpan NameSpan { get; } = nameSpan;

    public DeclarationSyntax[] Members { get; } = members;
}
