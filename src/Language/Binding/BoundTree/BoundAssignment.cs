namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// Stores a value in a place: numbers, structs, strings and handles (objects are assigned by calls of opAssign). The value is
/// evaluated first, then object and index of the place; the expression's value is what was stored.
/// </summary>
internal sealed class BoundAssignment(TextSpan span, BoundExpression target, BoundExpression value)
    : BoundExpression(BoundKind.Assignment, span, target.Type)
{
    public BoundExpression Target { get; } = target;

    public BoundExpression Value { get; } = value;
}
