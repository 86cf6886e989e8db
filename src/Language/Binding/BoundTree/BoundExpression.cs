using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>Anything that has a value; <see cref="Type"/> never has a reference modifier.</summary>
internal abstract class BoundExpression(BoundKind kind, TextSpan span, DataType type) : BoundNode(span)
{
    // Kind and modifiers share eight bytes: there are more of these than of anything else.
    private readonly TypeDef _type = type.Type;
    private readonly FfiModifiers _modifiers = type.Modifiers;

    public BoundKind ExpressionKind { get; } = kind;

    public DataType Type => new(_type, _modifiers);

    /// <summary>The value if it is known at compile time.</summary>
    public ConstantValue? Constant => ExpressionKind == BoundKind.Literal ? ((BoundLiteral)this).Value : null;

    /// <summary>What it can become, if it takes its type from what it is used for; null for all others.</summary>
    public IConversionSource? Open => ExpressionKind == BoundKind.Open ? (IConversionSource)this : null;

    /// <summary>Names a place that can be assigned to, read-only or not: local, global, field, element, accessor pair.</summary>
    public virtual bool IsPlace => false;
}
