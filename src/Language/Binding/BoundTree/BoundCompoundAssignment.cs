using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// <c>target op= value</c> on numbers: object and index of the place are evaluated, then the value, then the place is read,
/// computed with in <see cref="Kind"/>, converted back and stored. A property is read by its getter and written by its setter.
/// </summary>
internal sealed class BoundCompoundAssignment(
    TextSpan span, BoundExpression target, BoundBinaryOperator @operator, NumericKind kind, BoundExpression value)
    : BoundExpression(BoundKind.CompoundAssignment, span, BoundAssignment.TypeOf(target))
{
    public BoundExpression Target { get; } = target;

    public BoundBinaryOperator Operator { get; } = @operator;

    /// <summary>What the operation computes in; the value has it (an int32 for shifts), the target is converted to it and back.</summary>
    public NumericKind Kind { get; } = kind;

    public BoundExpression Value { get; } = value;
}
