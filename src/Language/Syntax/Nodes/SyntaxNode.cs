namespace Seraph.Language.Syntax;

/// <summary>
/// A node of the syntax tree: immutable, knows its kind and the stretch of source it covers, and nothing of its parent.
/// Allocating nodes is most of the cost of parsing, so they keep the start of an inner span if its end follows from the rest.
/// </summary>
internal abstract class SyntaxNode(SyntaxKind kind, TextSpan span)
{
    public TextSpan Span { get; } = span;

    public SyntaxKind Kind { get; } = kind;
}
