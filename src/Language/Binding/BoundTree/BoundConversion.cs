using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A conversion that needs no call; those by constructors and operator methods are <see cref="BoundCall"/>s.</summary>
internal sealed class BoundConversion(TextSpan span, DataType type, BoundConversionKind kind, BoundExpression operand)
    : BoundExpression(BoundKind.Conversion, span, type)
{
    public BoundConversionKind Kind { get; } = kind;

    public BoundExpression Operand { get; } = operand;

    public override bool IsPlace => Kind == BoundConversionKind.Reinterpret && Operand.IsPlace;
}

internal enum BoundConversionKind : byte
{
    /// <summary>The same bits or object under another type: enum to its integer, upcast, object to handle, added const.</summary>
    Reinterpret,

    /// <summary>Between two number kinds; the kinds are those of the two types.</summary>
    Numeric,

    /// <summary>From a handle to the object behind it: null raises.</summary>
    Dereference,

    /// <summary>From a handle to a handle of a derived class or interface: null if the object is none.</summary>
    Cast,

    /// <summary>To a <c>?</c> parameter: the value with its type.</summary>
    ToVariant,

    /// <summary>A number or bool as text, in a concatenation.</summary>
    NumberToText,
}
