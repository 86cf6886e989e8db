namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// A node with every decision made: types known, overloads chosen, each conversion a node of its own. Nothing below the
/// binder looks at syntax again; <see cref="Span"/> is kept for line tables and messages only.
/// </summary>
internal abstract class BoundNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}
