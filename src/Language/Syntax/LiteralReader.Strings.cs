using System.Text;
using Seraph.Language.Diagnostics;
using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal static partial class LiteralReader
{
    /// <summary>The value of a string or heredoc token.</summary>
    public static string ReadString(SourceText source, Token token, DiagnosticBag diagnostics, HeredocTrimMode trimMode)
    {
        if (ReferenceEquals(token.Name, Lexer.Unterminated))
        {
            return "";
        }

        if (token.Kind == TokenKind.HeredocLiteral)
        {
            return TrimHeredoc(source.Text.Substring(token.Start + 3, token.Length - 6), trimMode);
        }

        ReadOnlySpan<char> content = source.Text.AsSpan(token.Start + 1, token.Length - 2);
        return content.IndexOf('\\') < 0 ? content.ToString() : Unescape(source, content, token.Start + 1, diagnostics);
    }

    /// <summary>The code point of a character literal, as uint.</summary>
    public static LiteralExpressionSyntax ReadCharacter(SourceText source, Token token, DiagnosticBag diagnostics)
    {
        string text = ReadString(source, token, diagnostics, HeredocTrimMode.None);
        bool isPair = text.Length == 2 && char.IsSurrogatePair(text[0], text[1]);
        if (text.Length != 1 && !isPair && !ReferenceEquals(token.Name, Lexer.Unterminated))
        {
            diagnostics.ReportInvalidCharacterLiteral(source, token.Span);
        }

        int value = isPair ? char.ConvertToUtf32(text[0], text[1]) : text.Length > 0 ? text[0] : 0;
        return new LiteralExpressionSyntax(token.Span, LiteralKind.UInt, (ulong)value, null);
    }

    private static string Unescape(SourceText source, ReadOnlySpan<char> content, int offset, DiagnosticBag diagnostics)
    {
        var result = new StringBuilder(content.Length);
        int i = 0;
        while (i < content.Length)
        {
            char c = content[i];
            if (c != '\\')
            {
                result.Append(c);
                i++;
                continue;
            }

            int start = i;
            char escape = i + 1 < content.Length ? content[i + 1] : '\0';
            i = Math.Min(i + 2, content.Length);
            switch (escape)
            {
                case '0': result.Append('\0'); break;
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case '\\' or '\'' or '"': result.Append(escape); break;
                case 'x' or 'X':
                case 'u' or 'U':
                    AppendCodePoint(result, source, content, offset, ref i, diagnostics);
                    break;
                default:
                    diagnostics.ReportInvalidEscape(
                        source, new TextSpan(offset + start, i - start), "write \\\\ for a backslash");
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Reads the digits behind \x, \u or \U, which stands just before <paramref name="position"/>.</summary>
    private static void AppendCodePoint(
        StringBuilder result, SourceText source, ReadOnlySpan<char> content, int offset, ref int position, DiagnosticBag diagnostics)
    {
        int start = position - 2;
        char escape = content[position - 1];
        int maximum = escape switch { 'u' => 4, 'U' => 8, _ => 2 };
        int minimum = escape is 'u' or 'U' ? maximum : 1;
        uint value = 0;
        int digits = 0;
        while (digits < maximum && position < content.Length && CharacterFacts.DigitValue(content[position]) is < 16 and var digit)
        {
            value = (value << 4) | (uint)digit;
            digits++;
            position++;
        }

        var span = new TextSpan(offset + start, position - start);
        if (digits < minimum)
        {
            string count = minimum < maximum ? "1 or 2" : maximum == 4 ? "4" : "8";
            diagnostics.ReportInvalidEscape(source, span, $"\\{escape} takes {count} hexadecimal digits");
        }
        else if (value > 0x10ffff || value is >= 0xd800 and <= 0xdfff)
        {
            diagnostics.ReportInvalidEscape(source, span, $"U+{value:X4} is not a Unicode code point");
        }
        else if (value < 0x10000)
        {
            result.Append((char)value);
        }
        else
        {
            result.Append(char.ConvertFromUtf32((int)value));
        }
    }

    /// <summary>Cuts a blank first line with its line end, and the blanks of a last line without the line end before it.</summary>
    private static string TrimHeredoc(string text, HeredocTrimMode mode)
    {
        if (mode == HeredocTrimMode.None || (mode == HeredocTrimMode.BlankLinesIfMultiline && text.IndexOf('\n') < 0))
        {
            return text;
        }

        int start = 0;
        while (start < text.Length && text[start] is ' ' or '\t' or '\r')
        {
            start++;
        }

        if (start < text.Length)
        {
            start = text[start] == '\n' ? start + 1 : 0;
        }

        int end = text.Length;
        while (end > start && text[end - 1] is ' ' or '\t' or '\r')
        {
            end--;
        }

        if (end > start && text[end - 1] != '\n')
        {
            end = text.Length;
        }

        return text.Substring(start, end - start);
    }
}
