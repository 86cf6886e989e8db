using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>and</c> or <c>or</c>: the right side is evaluated only if the left one does not decide.</summary>
internal sealed class BoundLogical(TextSpan span, bool isAnd, BoundExpression left, BoundExpression right)
    : BoundExpression(BoundKind.Logical, span, new DataType(PrimitiveTypes.Bool))
{
    public bool IsAnd { get; } = isAnd;

    public BoundExpression Left { get; } = left;

    public BoundExpression Right { get; } = right;
}
