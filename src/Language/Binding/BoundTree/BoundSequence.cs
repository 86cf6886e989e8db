namespace Seraph.Language.Binding.BoundTree;

/// <summary>Runs statements, then has the value of an expression; what a copy or construction in several steps becomes.</summary>
internal sealed class BoundSequence(TextSpan span, BoundStatement[] statements, BoundExpression value)
    : BoundExpression(BoundKind.Sequence, span, value.Type)
{
    public BoundStatement[] Statements { get; } = statements;

    public BoundExpression Value { get; } = value;
}
