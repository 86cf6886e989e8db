using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A new default array with these elements, each of the element type.</summary>
internal sealed class BoundInitList(TextSpan span, DataType type, BoundExpression[] elements) : BoundExpression(BoundKind.InitList, span, type)
{
    public BoundExpression[] Elements { get; } = elements;
}
