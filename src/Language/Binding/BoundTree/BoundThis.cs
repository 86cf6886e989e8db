using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>The object of the current method.</summary>
internal sealed class BoundThis(TextSpan span, DataType type) : BoundExpression(BoundKind.This, span, type);
