using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>One parsed script text: the root of the tree and the only node that knows its source.</summary>
internal sealed class CompilationUnitSyntax(
    TextSpan span, SourceText source, DeclarationSyntax[] members, IReadOnlyList<Directive> directives)
    : SyntaxNode(SyntaxKind.CompilationUnit, span)
{
    public SourceText Source { get; } = source;

    public DeclarationSyntax[] Members { get; } = members;

    /// <summary>What it includes, and its pragmas.</summary>
    public IReadOnlyList<Directive> Directives { get; } = directives;
}
