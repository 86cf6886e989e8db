namespace Seraph.Language.Syntax;

/// <summary>One type and one or more variables: global variables, fields, or the inside of a local declaration.</summary>
internal sealed class VariableDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, TypeSyntax type,
    VariableDeclaratorSyntax[] variables)
    : DeclarationSyntax(SyntaxKind.VariableDeclaration, span, modifiers, metadata)
{
    public TypeSyntax Type { get; } = type;

    public VariableDeclaratorSyntax[] Variables { get; } = variables;
}
