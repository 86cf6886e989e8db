using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>In what a binary operator computes.</summary>
/// <param name="Kind">The kind both operands are converted to; of shifts the left one (the count is converted to int32).</param>
/// <param name="Result">The type of the value.</param>
/// <param name="SignMismatch">A comparison takes one operand for another number than it is, or may do so: worth a warning.</param>
internal readonly record struct BinaryTyping(NumericKind Kind, DataType Result, bool SignMismatch = false)
{
    /// <summary>The operator works on these operands.</summary>
    public bool Exists => Kind != NumericKind.None;
}

/// <summary>In what a unary operator computes.</summary>
/// <param name="Kind">The kind the operand is converted to, and the result has.</param>
/// <param name="Result">The type of the value.</param>
internal readonly record struct UnaryTyping(NumericKind Kind, DataType Result)
{
    /// <summary>The operator works on this operand.</summary>
    public bool Exists => Kind != NumericKind.None;
}
