using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary><c>using namespace A::B;</c> outside functions.</summary>
internal sealed class UsingNamespaceDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, Name[] names, TextSpan nameSpan)
    : DeclarationSyntax(SyntaxKind.UsingNamespaceDeclaration, span, modifiers, metadata)
{
    public Name[] Names { get; } = names;

    /// <summary>The whole path.</summary>
    public TextSpan NameSpan { get; } = nameSpan;
}
