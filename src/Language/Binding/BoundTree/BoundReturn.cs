namespace Seraph.Language.Binding.BoundTree;

/// <summary><c>return</c>, with the value converted to the function's result.</summary>
internal sealed class BoundReturn(TextSpan span, BoundExpression? value) : BoundStatement(span)
{
    public BoundExpression? Value { get; } = value;
}
