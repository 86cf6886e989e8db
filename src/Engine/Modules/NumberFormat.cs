using System.Globalization;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>
/// formatInt, formatUInt and formatFloat. Options are letters in any order: <c>l</c> left justify, <c>0</c> pad with zeroes,
/// <c>+</c> always a sign, space a space in its place, <c>h</c>/<c>H</c> hexadecimal, <c>e</c>/<c>E</c> with exponent.
/// </summary>
[ScriptExport(Module = "string", Namespace = "", Members = ScriptMembers.Explicit)]
internal static class NumberFormat
{
    // A double has no digit behind these; what is asked for beyond them is zeroes.
    private const int MaxDigits = 1100;

    // Enough for every number with so many digits, its sign and its exponent.
    private const int MaxLength = MaxDigits + 320;

    /// <summary>A number as text. Options: l left, 0 with zeroes, + always a sign, space for a plus, h and H hexadecimal.</summary>
    [ScriptDeclaration("string formatInt(int64 value, const string&in options = \"\", uint width = 0)")]
    public static void FormatInt(ref CallFrame frame)
    {
        long value = frame.Int64(0);
        string options = frame.String(1);
        if (HexFormat(options) is { } hexadecimal)
        {
            FormatDigits(ref frame, (ulong)value, hexadecimal, "", options);
            return;
        }

        ulong magnitude = value < 0 ? 0UL - (ulong)value : (ulong)value;
        FormatDigits(ref frame, magnitude, "D", Sign(value < 0, options), options);
    }

    /// <summary>A number as text. Options: l left, 0 with zeroes, + always a sign, space for a plus, h and H hexadecimal.</summary>
    [ScriptDeclaration("string formatUInt(uint64 value, const string&in options = \"\", uint width = 0)")]
    public static void FormatUInt(ref CallFrame frame)
    {
        string options = frame.String(1);
        FormatDigits(ref frame, frame.UInt64(0), HexFormat(options) ?? "D", "", options);
    }

    /// <summary>A number as text. Options: l left, 0 with zeroes, + always a sign, space for a plus, e and E with exponent.</summary>
    [ScriptDeclaration("string formatFloat(double value, const string&in options = \"\", uint width = 0, uint precision = 0)")]
    public static void FormatFloat(ref CallFrame frame)
    {
        double value = frame.Double(0);
        string options = frame.String(1);
        uint width = frame.UInt32(2);
        uint precision = frame.UInt32(3);
        if (!double.IsFinite(value))
        {
            string sign = Sign(value < 0, options);
            Pad(ref frame, sign, NumberText.NameOf(Math.Abs(value)), "", 0, width, options.Replace("0", "", StringComparison.Ordinal));
            return;
        }

        Span<char> digits = stackalloc char[MaxLength];
        int exact = (int)Math.Min(precision, MaxDigits);
        bool hasExponent = options.Contains('e') || options.Contains('E');
        Span<char> format = stackalloc char[8];
        format[0] = hasExponent ? options.Contains('e') ? 'e' : 'E' : 'F';
        exact.TryFormat(format[1..], out int formatLength, default, CultureInfo.InvariantCulture);
        Math.Abs(value).TryFormat(digits, out int length, format[..(formatLength + 1)], CultureInfo.InvariantCulture);
        ReadOnlySpan<char> number = digits[..length];
        scoped ReadOnlySpan<char> exponent = default;
        if (hasExponent)
        {
            int split = number.IndexOfAny('e', 'E');
            exponent = ShortExponent(digits[split..length]);
            number = number[..split];
        }

        Pad(ref frame, Sign(double.IsNegative(value), options), number, exponent, precision - exact, width, options);
    }

    private static void FormatDigits(ref CallFrame frame, ulong value, string format, string sign, string options)
    {
        Span<char> digits = stackalloc char[NumberText.MaxLength];
        value.TryFormat(digits, out int length, format, CultureInfo.InvariantCulture);
        Pad(ref frame, sign, digits[..length], default, 0, frame.UInt32(2), options);
    }

    private static string? HexFormat(string options) => options.Contains('h') ? "x" : options.Contains('H') ? "X" : null;

    private static string Sign(bool isNegative, string options) =>
        isNegative ? "-" : options.Contains('+') ? "+" : options.Contains(' ') ? " " : "";

    // e+006 becomes e+06: two digits at least.
    private static ReadOnlySpan<char> ShortExponent(Span<char> exponent)
    {
        if (exponent[2] != '0')
        {
            return exponent;
        }

        exponent[3..].CopyTo(exponent[2..]);
        return exponent[..^1];
    }

    /// <summary>Returns sign, number, more zeroes and exponent, with spaces or zeroes up to the width.</summary>
    private static void Pad(
        ref CallFrame frame, string sign, scoped ReadOnlySpan<char> number, scoped ReadOnlySpan<char> exponent, long zeroes, uint width,
        string options)
    {
        long length = sign.Length + number.Length + zeroes + exponent.Length;
        long total = Math.Max(length, width);
        bool isLeft = options.Contains('l');
        bool isZeroPadded = !isLeft && options.Contains('0');
        int padding = (int)(total - length);

        string text = TextMemory.Make(ref frame, total, out Span<char> rest);
        PutFill(ref rest, ' ', isLeft || isZeroPadded ? 0 : padding);
        Put(ref rest, sign);
        PutFill(ref rest, '0', isZeroPadded ? padding : 0);
        Put(ref rest, number);
        PutFill(ref rest, '0', (int)zeroes);
        Put(ref rest, exponent);
        rest.Fill(' ');
        frame.Return(text);
    }

    private static void Put(ref Span<char> rest, scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(rest);
        rest = rest[text.Length..];
    }

    private static void PutFill(ref Span<char> rest, char unit, int count)
    {
        rest[..count].Fill(unit);
        rest = rest[count..];
    }
}
