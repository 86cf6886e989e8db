using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A name in an expression, with its scope and, for template functions and types, its arguments.</summary>
internal sealed class IdentifierNameSyntax(
    TextSpan span, ScopeSyntax? scope, Name name, TextSpan nameSpan, TypeSyntax[] templateArguments)
    : ExpressionSyntax(SyntaxKind.IdentifierName, span)
{
    private readonly int _nameStart = nameSpan.Start;
    private readonly NameParts? _parts = NameParts.Of(scope, templateArguments, []);

    public ScopeSyntax? Scope => _parts?.Scope;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    public TypeSyntax[] TemplateArguments => _parts?.TemplateArguments ?? [];
}
