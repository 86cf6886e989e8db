using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>The path before a name: <c>::A::B::</c>, possibly ending in a template type.</summary>
internal sealed class ScopeSyntax(TextSpan span, bool isGlobal, Name[] names, TypeSyntax[] templateArguments)
    : SyntaxNode(SyntaxKind.Scope, span)
{
    /// <summary>The path starts with <c>::</c>.</summary>
    public bool IsGlobal { get; } = isGlobal;

    /// <summary>Empty for a plain <c>::</c>.</summary>
    public Name[] Names { get; } = names;

    /// <summary>The arguments of the last name, as in <c>array&lt;int&gt;::less</c>; usually empty.</summary>
    public TypeSyntax[] TemplateArguments { get; } = templateArguments;
}
