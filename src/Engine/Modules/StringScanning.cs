using System.Globalization;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary><c>scan</c>: values separated by white space, each read as the type of the variable that takes it.</summary>
[ScriptExport(Module = "string", Namespace = "", Members = ScriptMembers.Explicit)]
internal static class StringScanning
{
    /// <summary>Reads values separated by white space into the variables, up to the first that does not fit; how many there were.</summary>
    /// <remarks>Returns how many were read, up to the first that is none.</remarks>
    [ScriptDeclaration("uint scan(const string&in text, ?&out...)")]
    public static void Scan(ref CallFrame frame)
    {
        string text = frame.String(0);
        frame.Charge(text.Length / 8);
        int position = 0;
        uint count = 0;
        ReadOnlySpan<object?> wanted = frame.Variadic(1);
        for (int i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] is not Variant variant || !TryRead(ref frame, text, ref position, variant.Type, out AnyValue value)
                || !value.TryGet(variant.Type, out Variant? read))
            {
                break;
            }

            frame.SetVariadic(1, i, read!);
            count++;
        }

        frame.Return(count);
    }

    private static bool TryRead(ref CallFrame frame, string text, ref int position, DataType wanted, out AnyValue value)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        ReadOnlySpan<char> rest = text.AsSpan(position);
        value = default;
        int length = 0;
        if (wanted.Type.IsString)
        {
            length = LengthOfWord(rest);
            TextMemory.Charge(ref frame, length);
            value = new AnyValue(rest[..length].ToString());
        }
        else if (wanted.Type.Numeric == NumericKind.Bool)
        {
            length = rest.StartsWith("true") ? 4 : rest.StartsWith("false") ? 5 : 0;
            value = new AnyValue(PrimitiveTypes.Bool, length == 4 ? 1UL : 0UL);
        }
        else if (wanted.Type.Numeric.IsReal())
        {
            ReadOnlySpan<char> number = NumberParsing.RealPrefix(rest, out length);
            value = new AnyValue(number.IsEmpty ? 0 : NumberParsing.ToDouble(number));
        }
        else if (wanted.Type.Numeric.IsNumber())
        {
            length = LengthOfInteger(rest);
            value = Integer(rest[..length], out bool fits);
            length = fits ? length : 0;
        }

        position += length;
        return length > 0;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        return length;
    }

    private static int LengthOfInteger(ReadOnlySpan<char> text)
    {
        int start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        int length = start;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length > start ? length : 0;
    }

    private static AnyValue Integer(ReadOnlySpan<char> digits, out bool fits)
    {
        fits = long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value);
        if (fits || !ulong.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ulong large))
        {
            return new AnyValue(value);
        }

        fits = true;
        return new AnyValue(PrimitiveTypes.UInt64, large);
    }
}
