namespace Seraph.Language.Binding.BoundTree;

/// <summary>Anything that can stand in a block.</summary>
internal abstract class BoundStatement(TextSpan span) : BoundNode(span);
