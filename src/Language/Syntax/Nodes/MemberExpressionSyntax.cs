using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary><c>object.name</c>.</summary>
internal sealed class MemberExpressionSyntax(
    TextSpan span, ExpressionSyntax instance, ScopeSyntax? scope, Name name, TextSpan nameSpan,
    TypeSyntax[] templateArguments)
    : ExpressionSyntax(SyntaxKind.MemberExpression, span)
{
    private readonly int _nameStart = nameSpan.Start;
    private readonly NameParts? _parts = NameParts.Of(scope, templateArguments, []);

    public ExpressionSyntax Object { get; } = instance;

    /// <summary>The base class in <c>object.Base::name</c>.</summary>
    public ScopeSyntax? Scope => _parts?.Scope;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    public TypeSyntax[] TemplateArguments => _parts?.TemplateArguments ?? [];
}
