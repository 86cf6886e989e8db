using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>condition ? a : b</c>; both sides have the type of the result.</summary>
internal sealed class BoundConditional(
    TextSpan span, DataType type, BoundExpression condition, BoundExpression whenTrue, BoundExpression whenFalse)
    : BoundExpression(BoundKind.Conditional, span, type)
{
    public BoundExpression Condition { get; } = condition;

    public BoundExpression WhenTrue { get; } = whenTrue;

    public BoundExpression WhenFalse { get; } = whenFalse;
}
