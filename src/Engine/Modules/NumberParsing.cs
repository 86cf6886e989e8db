using System.Globalization;

namespace Seraph.Engine.Modules;

/// <summary>parseInt, parseUInt and parseFloat: what stands at the start of a text counts, and they say how much of it did.</summary>
[ScriptExport(Module = "string", Namespace = "", Members = ScriptMembers.Explicit)]
internal static class NumberParsing
{
    /// <summary>The number at the start of the text, in base 10 or 16; how many units it has.</summary>
    [ScriptDeclaration("int64 parseInt(const string&in text, uint base = 10, uint&out byteCount = void)")]
    public static void ParseInt(ref CallFrame frame)
    {
        string text = frame.String(0);
        bool hasSign = text.Length > 0 && text[0] is '-' or '+';
        ulong magnitude = Read(text, hasSign ? 1 : 0, frame.UInt32(1), out int end);
        frame.Set(2, (uint)end);
        frame.Return(hasSign && text[0] == '-' ? unchecked(-(long)magnitude) : (long)magnitude);
    }

    /// <summary>The number at the start of the text, in base 10 or 16; how many units it has.</summary>
    [ScriptDeclaration("uint64 parseUInt(const string&in text, uint base = 10, uint&out byteCount = void)")]
    public static void ParseUInt(ref CallFrame frame)
    {
        ulong value = Read(frame.String(0), 0, frame.UInt32(1), out int end);
        frame.Set(2, (uint)end);
        frame.Return(value);
    }

    /// <summary>The number at the start of the text; how many units it has.</summary>
    [ScriptDeclaration("double parseFloat(const string&in text, uint&out byteCount = void)")]
    public static void ParseFloat(ref CallFrame frame)
    {
        string text = frame.String(0);
        ReadOnlySpan<char> number = RealPrefix(text, out int end);
        frame.Set(1, (uint)end);
        frame.Return(number.Length == 0 ? 0 : ToDouble(number));
    }

    /// <summary>The digits from a place on; wraps around when they are too many. Nothing is read in a base other than 10 and 16.</summary>
    internal static ulong Read(string text, int start, uint @base, out int end)
    {
        end = 0;
        if (@base is not (10 or 16))
        {
            return 0;
        }

        ulong value = 0;
        end = start;
        while (end < text.Length && DigitValue(text[end]) is var digit && digit < @base)
        {
            value = unchecked((value * @base) + digit);
            end++;
        }

        return value;
    }

    /// <summary>The longest start of the text, white space aside, that is a real number; the end is 0 if there is none.</summary>
    internal static ReadOnlySpan<char> RealPrefix(ReadOnlySpan<char> text, out int end)
    {
        int start = 0;
        while (start < text.Length && text[start] is ' ' or (>= '\t' and <= '\r'))
        {
            start++;
        }

        int position = start < text.Length && text[start] is '-' or '+' ? start + 1 : start;
        foreach (string name in (ReadOnlySpan<string>)["infinity", "inf", "nan"])
        {
            if (text[position..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                end = position + name.Length;
                return text[start..end];
            }
        }

        int whole = SkipDigits(text, position);
        int fraction = whole < text.Length && text[whole] == '.' ? SkipDigits(text, whole + 1) : whole;
        bool hasDigits = fraction - position > (fraction > whole ? 1 : 0);
        end = hasDigits ? SkipExponent(text, fraction) : 0;
        return hasDigits ? text[start..end] : default;
    }

    internal static double ToDouble(ReadOnlySpan<char> number)
    {
        bool isNegative = number[0] == '-';
        ReadOnlySpan<char> magnitude = number[(number[0] is '-' or '+' ? 1 : 0)..];
        double value = magnitude[0] switch
        {
            'i' or 'I' => double.PositiveInfinity,
            'n' or 'N' => double.NaN,
            _ => double.Parse(magnitude, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture),
        };
        return isNegative ? -value : value;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    // An exponent without digits is no part of the number.
    private static int SkipExponent(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || text[position] is not ('e' or 'E'))
        {
            return position;
        }

        int digits = position + 1 < text.Length && text[position + 1] is '-' or '+' ? position + 2 : position + 1;
        int end = SkipDigits(text, digits);
        return end > digits ? end : position;
    }

    private static uint DigitValue(char c) =>
        char.IsAsciiHexDigit(c) ? (uint)(char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10) : uint.MaxValue;
}
