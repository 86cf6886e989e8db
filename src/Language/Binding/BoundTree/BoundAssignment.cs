using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// Stores a value in a place: numbers, structs, strings and handles (objects are assigned by calls of opAssign). The value is
/// evaluated first, then object and index of the place; the expression's value is what was stored. A property has no value to
/// give: what a setter keeps is its own affair.
/// </summary>
internal sealed class BoundAssignment(TextSpan span, BoundExpression target, BoundExpression value)
    : BoundExpression(BoundKind.Assignment, span, TypeOf(target))
{
    public BoundExpression Target { get; } = target;

    public BoundExpression Value { get; } = value;

    /// <summary>The type of an assignment to a place.</summary>
    public static DataType TypeOf(BoundExpression target) =>
        target is BoundPropertyAccess ? new DataType(PrimitiveTypes.Void) : target.Type;
}
