namespace Seraph.Language.Syntax;

/// <summary>Anything that can stand in a script, namespace, class or interface.</summary>
internal abstract class DeclarationSyntax(SyntaxKind kind, TextSpan span, DeclarationModifiers modifiers, string[] metadata)
    : SyntaxNode(kind, span)
{
    public DeclarationModifiers Modifiers { get; } = modifiers;

    /// <summary>The text between each pair of brackets in front of the declaration, as written.</summary>
    public string[] Metadata { get; } = metadata;
}
