using System.Globalization;
using Seraph.Language.Diagnostics;
using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>Finds the value of number tokens; strings are in the other part.</summary>
internal static partial class LiteralReader
{
    /// <summary>The type is the first of int, uint, int64 and uint64 that holds the value, whatever the base.</summary>
    public static LiteralExpressionSyntax ReadInteger(SourceText source, Token token, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(token.Start, token.Length);
        if (TryReadShort(text, out uint small))
        {
            return Integer(token, small);
        }

        int radix = RadixOf(text);
        ulong value = 0;
        bool overflow = false;
        int digits = 0;
        for (int i = radix == 0 ? 0 : 2; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\'')
            {
                continue;
            }

            int digit = CharacterFacts.DigitValue(c);
            ulong effectiveRadix = radix == 0 ? 10UL : (ulong)radix;
            if ((ulong)digit >= effectiveRadix)
            {
                diagnostics.ReportInvalidNumber(source, token.Span, DigitFault(c, radix));
                return Integer(token, 0);
            }

            digits++;
            overflow |= value > (ulong.MaxValue - (ulong)digit) / effectiveRadix;
            value = unchecked(value * effectiveRadix + (ulong)digit);
        }

        if (digits == 0)
        {
            diagnostics.ReportInvalidNumber(source, token.Span, $"there are no digits after '{text.ToString()}'");
        }
        else if (overflow)
        {
            diagnostics.ReportNumberTooLarge(source, token.Span, "uint64");
        }

        return Integer(token, value);
    }

    /// <summary>Correctly rounded, unlike the reference. A value beyond the range is infinite, as there.</summary>
    public static LiteralExpressionSyntax ReadReal(SourceText source, Token token, DiagnosticBag diagnostics)
    {
        bool isFloat = token.Kind == TokenKind.FloatLiteral;
        ReadOnlySpan<char> text = source.Text.AsSpan(token.Start, isFloat ? token.Length - 1 : token.Length);
        if (text.IndexOf('\'') >= 0)
        {
            text = text.ToString().Replace("'", "").AsSpan();
        }

        double value;
        bool valid;
        if (isFloat)
        {
            // Not by way of double: rounding twice may give another float.
            valid = float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float single);
            value = single;
        }
        else
        {
            valid = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }

        if (!valid)
        {
            if (IsWellFormed(text))
            {
                value = double.PositiveInfinity; // .NET Framework calls this a failure.
            }
            else
            {
                diagnostics.ReportInvalidNumber(source, token.Span, $"'{text.ToString()}' is followed by letters or lacks digits");
            }
        }

        return new LiteralExpressionSyntax(
            token.Span, isFloat ? LiteralKind.Float : LiteralKind.Double, (ulong)BitConverter.DoubleToInt64Bits(value), null);
    }

    // Nine digits and nothing else, as nearly all integers are.
    private static bool TryReadShort(ReadOnlySpan<char> text, out uint value)
    {
        value = 0;
        if (text.Length > 9)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!CharacterFacts.IsDigit(c))
            {
                return false;
            }

            value = (value * 10) + (uint)(c - '0');
        }

        return true;
    }

    private static LiteralExpressionSyntax Integer(Token token, ulong value)
    {
        LiteralKind kind = value switch
        {
            <= int.MaxValue => LiteralKind.Int,
            <= uint.MaxValue => LiteralKind.UInt,
            <= long.MaxValue => LiteralKind.Int64,
            _ => LiteralKind.UInt64,
        };
        return new LiteralExpressionSyntax(token.Span, kind, value, null);
    }

    private static int RadixOf(ReadOnlySpan<char> text) => text.Length < 2 || text[0] != '0'
        ? 0
        : text[1] switch
        {
            'x' or 'X' => 16,
            'o' or 'O' => 8,
            'd' or 'D' => 10,
            'b' or 'B' => 2,
            _ => 0,
        };

    private static string DigitFault(char c, int radix) => radix switch
    {
        0 when c is 'f' or 'F' => "only real numbers take the suffix f, such as 1.0f",
        0 => $"a name or '{c}' cannot follow a number directly; put a space or an operator between them",
        _ => $"'{c}' is no digit of base {radix.ToString(CultureInfo.InvariantCulture)}",
    };

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!CharacterFacts.IsDigit(c) && c is not ('.' or 'e' or 'E' or '+' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
