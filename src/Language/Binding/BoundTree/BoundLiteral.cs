using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A constant number, bool, enum value or string; the result of constant folding too.</summary>
internal sealed class BoundLiteral(TextSpan span, DataType type, ConstantValue value) : BoundExpression(BoundKind.Literal, span, type)
{
    public ConstantValue Value { get; } = value;

    /// <summary>Stands for a constant with a name, not for a number as written.</summary>
    public bool IsNamed { get; init; }
}
