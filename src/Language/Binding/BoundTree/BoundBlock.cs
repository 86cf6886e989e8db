namespace Seraph.Language.Binding.BoundTree;

/// <summary>Statements with a scope of their own: the registers of its locals are free again at its end.</summary>
internal sealed class BoundBlock(TextSpan span, BoundStatement[] statements) : BoundStatement(span)
{
    public BoundStatement[] Statements { get; } = statements;
}
