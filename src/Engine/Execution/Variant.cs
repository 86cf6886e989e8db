using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>A value of any type with its type: the argument of a <c>?</c> parameter. Immutable.</summary>
/// <param name="type">The type of the value; of what it refers to and handle for a handle.</param>
/// <param name="bits">The number as a register holds it, for numbers and enums.</param>
/// <param name="value">The string or object, or the boxed struct.</param>
internal sealed class Variant(DataType type, ulong bits, object? value)
{
    public DataType Type { get; } = type;

    public ulong Bits { get; } = bits;

    public object? Value { get; } = value;
}
