using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Why a constant expression has no value.</summary>
internal enum FoldFault : byte
{
    None,
    DivideByZero,
    OverflowInIntegerDivision,
    OverflowInExponent,
}

/// <summary>The value of a constant expression, or why it has none.</summary>
internal readonly record struct FoldResult(ConstantValue Value, FoldFault Fault = FoldFault.None)
{
    public static implicit operator FoldResult(FoldFault fault) => new(default, fault);

    public static implicit operator FoldResult(ConstantValue value) => new(value);
}

/// <summary>What a conversion of a constant changed.</summary>
internal enum ConversionLoss : byte
{
    None,

    /// <summary>The value is not exact: a fraction was cut off, or digits were lost.</summary>
    Truncated,

    /// <summary>A signed value became an unsigned one or the other way round, and is another number now.</summary>
    SignChanged,

    /// <summary>The target can't hold the value.</summary>
    OutOfRange,
}
