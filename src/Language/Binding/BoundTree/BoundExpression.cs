using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>Anything that has a value; <see cref="Type"/> never has a reference modifier.</summary>
internal abstract class BoundExpression(TextSpan span, DataType type) : BoundNode(span)
{
    public DataType Type { get; } = type;

    /// <summary>The value if it is known at compile time.</summary>
    public ConstantValue? Constant => this is BoundLiteral literal ? literal.Value : null;

    /// <summary>Names a place that can be assigned to, read-only or not: local, global, field, element, accessor pair.</summary>
    public virtual bool IsPlace => false;
}
