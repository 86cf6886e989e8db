using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>The arguments of a variadic parameter, each converted to a variant, as one object.</summary>
internal sealed class BoundVariantPack(TextSpan span, BoundExpression[] items)
    : BoundExpression(BoundKind.VariantPack, span, new DataType(PrimitiveTypes.Variable))
{
    public BoundExpression[] Items { get; } = items;
}
