using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>An element of a default array: inline access with a bounds check. The index is an int32 or uint32.</summary>
internal sealed class BoundElement(TextSpan span, DataType type, BoundExpression array, BoundExpression index)
    : BoundExpression(BoundKind.Element, span, type)
{
    public BoundExpression Array { get; } = array;

    public BoundExpression Index { get; } = index;

    public override bool IsPlace => true;
}
