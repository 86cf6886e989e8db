namespace Seraph.Language.Symbols;

/// <summary>
/// A value known at compile time: a number or bool by its bits as a register holds them (8- to 32-bit integers extended
/// to 64 bits by their own sign, a double by its bits, a float by its bits in the low 32, the upper ones zero), or a string.
/// </summary>
internal readonly record struct ConstantValue(ulong Bits, string? Text = null)
{
    public static ConstantValue Of(long value) => new(unchecked((ulong)value));

    public static ConstantValue Of(bool value) => new(value ? 1UL : 0UL);

    public static ConstantValue Of(double value) => new(unchecked((ulong)BitConverter.DoubleToInt64Bits(value)));

    public static ConstantValue OfFloat(float value) => new(unchecked((uint)BitConverter.SingleToInt32Bits(value)));

    public static ConstantValue Of(string text) => new(0, text);

    public long AsInt64 => unchecked((long)Bits);

    public double AsDouble => BitConverter.Int64BitsToDouble(unchecked((long)Bits));

    public float AsFloat => BitConverter.Int32BitsToSingle(unchecked((int)Bits));

    public bool AsBool => Bits != 0;
}
