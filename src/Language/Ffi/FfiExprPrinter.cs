using System.Globalization;
using System.Text;

namespace Seraph.Language.Ffi;

/// <summary>Writes an <see cref="FfiExpr"/> as script text, the same in every culture.</summary>
internal static class FfiExprPrinter
{
    public static string Print(FfiExpr expression) => expression switch
    {
        FfiExpr.Int e => e.Value.ToString(CultureInfo.InvariantCulture),
        FfiExpr.UInt e => e.Value.ToString(CultureInfo.InvariantCulture),
        FfiExpr.Double e => Real(e.Value.ToString("R", CultureInfo.InvariantCulture)),
        FfiExpr.Float e => Real(e.Value.ToString("R", CultureInfo.InvariantCulture)) + "f",
        FfiExpr.Bool e => e.Value ? "true" : "false",
        FfiExpr.String e => Quote(e.Value),
        FfiExpr.Null => "null",
        FfiExpr.EnumValue e => $"{e.Enum.Name}::{e.Name}",
        FfiExpr.Construct e => $"{e.Type}({string.Join(", ", e.Arguments.Select(Print))})",
        FfiExpr.Unary e => e.Operator + Operand(e.Operand),
        FfiExpr.Binary e => $"{Operand(e.Left)} {e.Operator} {Operand(e.Right)}",
        FfiExpr.Ident e => e.Name,
        FfiExpr.ScopedIdent e => $"{e.Scope}::{e.Name}",
        FfiExpr.Source e => e.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    /// <summary>A script string literal with this value.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        for (int i = 0; i < value.Length; i++)
        {
            // Both halves together are one character and need no escape; a half alone is no text at all.
            if (char.IsSurrogatePair(value, i))
            {
                text.Append(value, i++, 2);
                continue;
            }

            char c = value[i];
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\0' => "\\0",
                < ' ' or (>= '\ud800' and <= '\udfff') => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    // A nested operator is put into parentheses: the reader need not know the precedence the writer meant.
    // A negative literal is an operator as well: --1 would be a decrement.
    private static string Operand(FfiExpr e) =>
        e is FfiExpr.Binary or FfiExpr.Unary or FfiExpr.Source || Print(e)[0] == '-' ? $"({Print(e)})" : Print(e);

    private static string Real(string text) => text.IndexOfAny(['.', 'E', 'e', 'N', 'I']) < 0 ? text + ".0" : text;
}
