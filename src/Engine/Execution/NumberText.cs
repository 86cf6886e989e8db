using System.Globalization;
using System.Runtime.CompilerServices;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>
/// Numbers as <c>print</c> and <c>"" + number</c> write them, the same in every culture. Reals have six significant digits and
/// look as C++ streams write them: 123457, 1e+10, 1e-05, -0, inf, -inf, nan.
/// </summary>
internal static class NumberText
{
    /// <summary>No number is longer.</summary>
    public const int MaxLength = 24;

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of<T>(T value)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[MaxLength];
        return text[..Format(value, text)].ToString();
    }

    /// <summary>Writes an integer, float or double; <see cref="MaxLength"/> characters are enough.</summary>
    /// <returns>The number of characters.</returns>
    public static int Format<T>(T value, Span<char> destination)
        where T : struct, ISpanFormattable
    {
        if (typeof(T) == typeof(double))
        {
            return FormatReal(Unsafe.BitCast<T, double>(value), destination);
        }

        if (typeof(T) == typeof(float))
        {
            return FormatReal(Unsafe.BitCast<T, float>(value), destination);
        }

        value.TryFormat(destination, out int length, default, CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Writes a number or bool as a register of its kind holds it; <see cref="MaxLength"/> characters are enough.</summary>
    /// <returns>The number of characters.</returns>
    public static int Format(ulong bits, NumericKind kind, Span<char> destination)
    {
        switch (kind)
        {
            case NumericKind.Bool:
                string name = Of((byte)bits != 0);
                name.CopyTo(destination);
                return name.Length;
            case NumericKind.Float:
                return FormatReal(BitConverter.UInt32BitsToSingle((uint)bits), destination);
            case NumericKind.Double:
                return FormatReal(BitConverter.UInt64BitsToDouble(bits), destination);
            case NumericKind.Int64:
                return Format((long)bits, destination);
            case NumericKind.UInt64:
                return Format(bits, destination);
            default:
                return Format((long)VariantConversions.Convert(bits, kind, NumericKind.Int64), destination);
        }
    }

    private static int FormatReal(double value, Span<char> destination)
    {
        if (!double.IsFinite(value))
        {
            string name = NameOf(value);
            name.CopyTo(destination);
            return name.Length;
        }

        // G6 chooses between the forms and rounds (ties to even) as %g does; only the letter differs.
        value.TryFormat(destination, out int length, "G6", CultureInfo.InvariantCulture);
        int exponent = destination[..length].IndexOf('E');
        if (exponent >= 0)
        {
            destination[exponent] = 'e';
        }

        return length;
    }

    /// <summary>What stands for a value that is no number or has no end.</summary>
    public static string NameOf(double value) => double.IsNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
}
