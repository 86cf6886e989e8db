using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>Zero, false, null or zero bytes: how a variable without constructor starts.</summary>
internal sealed class BoundDefault(TextSpan span, DataType type) : BoundExpression(BoundKind.Default, span, type);
