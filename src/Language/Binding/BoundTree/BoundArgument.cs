namespace Seraph.Language.Binding.BoundTree;

/// <summary>An argument in the place of its parameter, converted to the parameter's type.</summary>
/// <param name="Value">What goes in, for a value, <c>&amp;in</c> or <c>&amp;inout</c> parameter; null for <c>&amp;out</c>.</param>
/// <param name="Output">What comes out; null for what only goes in, as nearly all arguments do.</param>
internal readonly record struct BoundArgument(BoundExpression? Value, BoundOutput? Output = null);

/// <summary>What happens to an argument after the call.</summary>
/// <param name="Target">Where an <c>&amp;out</c> or <c>&amp;inout</c> value goes after the call; null if it is ignored, or assigned by <paramref name="Result"/>.</param>
/// <param name="Result">
/// For a target: reads the value from its slot (a <see cref="BoundLocal"/> of <paramref name="Slot"/>) and converts it to the target's type. Without
/// one: assigns the slot's object to the caller's.
/// </param>
/// <param name="Slot">Stands for the argument's slot in <paramref name="Result"/>; the writer gives it its register.</param>
/// <param name="Initial">What the slot of an <c>&amp;out</c> starts with; null for zero or null.</param>
/// <param name="Packed">For a variadic <c>?&amp;out</c>: the outputs, in the order of the pack that the argument's value makes.</param>
internal sealed record BoundOutput(
    BoundExpression? Target = null, BoundExpression? Result = null, LocalVariable? Slot = null, BoundExpression? Initial = null,
    BoundArgument[]? Packed = null);
