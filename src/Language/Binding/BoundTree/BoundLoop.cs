namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// <c>for</c>, <c>while</c> and <c>do</c>: <see cref="Condition"/> (null: forever) is tested before each round, or after it
/// if <see cref="TestsAfter"/>; <c>continue</c> goes to <see cref="Increments"/>.
/// </summary>
internal sealed class BoundLoop(
    TextSpan span, BoundStatement[] initializers, BoundExpression? condition, BoundExpression[] increments, BoundStatement body,
    bool testsAfter)
    : BoundStatement(span)
{
    public BoundStatement[] Initializers { get; } = initializers;

    public BoundExpression? Condition { get; } = condition;

    public BoundExpression[] Increments { get; } = increments;

    public BoundStatement Body { get; } = body;

    public bool TestsAfter { get; } = testsAfter;
}
