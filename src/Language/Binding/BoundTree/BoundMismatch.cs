namespace Seraph.Language.Binding.BoundTree;

/// <summary>Raises "Mismatching types in value assignment".</summary>
internal sealed class BoundMismatch(TextSpan span) : BoundStatement(span);
