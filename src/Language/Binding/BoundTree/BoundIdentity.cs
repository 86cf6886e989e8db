using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>is</c> and <c>!is</c>: whether two handles, or a handle and null, are the same object.</summary>
internal sealed class BoundIdentity(TextSpan span, bool isNegated, BoundExpression left, BoundExpression right)
    : BoundExpression(BoundKind.Identity, span, new DataType(PrimitiveTypes.Bool))
{
    public bool IsNegated { get; } = isNegated;

    public BoundExpression Left { get; } = left;

    public BoundExpression Right { get; } = right;
}
