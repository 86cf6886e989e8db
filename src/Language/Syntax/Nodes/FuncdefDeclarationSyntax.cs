using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A funcdef: a named function signature.</summary>
internal sealed class FuncdefDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, TypeSyntax returnType, bool returnsReference,
    Name name, TextSpan nameSpan, ParameterSyntax[] parameters)
    : DeclarationSyntax(SyntaxKind.FuncdefDeclaration, span, modifiers, metadata)
{
    private readonly int _nameStart = nameSpan.Start;

    public TypeSyntax ReturnType { get; } = returnType;

    public bool ReturnsReference { get; } = returnsReference;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    public ParameterSyntax[] Parameters { get; } = parameters;
}
