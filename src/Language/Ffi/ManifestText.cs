using System.Globalization;
using System.Text;

namespace Seraph.Language.Ffi;

/// <summary>The small parts of a manifest line: names, strings, flags and types.</summary>
internal static class ManifestText
{
    // The letters of FfiModifiers, one per bit, lowest first.
    private const string ModifierLetters = "chkio";

    /// <summary>True for what may stand in a name without quotes.</summary>
    public static bool IsBare(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or ':' or '.' or '+' or '-' or '?' or '|';

    /// <summary>A name, quoted only where it must be.</summary>
    public static string Atom(string text) => text.Length > 0 && text.All(IsBare) ? text : Quote(text)!;

    /// <summary>A string in quotes: ASCII only, and never a line end. Null stays null.</summary>
    public static string? Quote(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (text.All(static c => c is >= ' ' and <= '~' and not ('"' or '\\')))
        {
            return "\"" + text + "\"";
        }

        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                >= ' ' and <= '~' => c.ToString(),
                _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The names of an enum value or of its flags, such as <c>Const|Property</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().Replace(", ", "|");

    /// <summary>The value of such names.</summary>
    /// <exception cref="FormatException">There is no such name.</exception>
    public static T ParseWord<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse(text.Replace('|', ','), out T value) ? value : throw new FormatException($"'{text}' is no {typeof(T).Name}.");

    /// <summary>
    /// A type: <c>~</c> before one known by name only, <c>#</c> before an identity that the name does not give, <c>!</c> before
    /// modifiers.
    /// </summary>
    public static string Type(FfiDataType type)
    {
        var text = new StringBuilder(type is FfiDataType.Unresolved ? "~" : "").Append(Atom(type.Name));
        if (type is FfiDataType.Resolved resolved && resolved.Hash != FfiIdentity.OfQualifiedName(type.Name, type.Arguments.Count))
        {
            text.Append('#').Append(resolved.Hash);
        }

        for (int i = 0; i < type.Arguments.Count; i++)
        {
            text.Append(i == 0 ? "<" : ", ").Append(Type(type.Arguments[i]));
        }

        text.Append(type.Arguments.Count > 0 ? ">" : "").Append(type.Modifiers == 0 ? "" : "!");
        for (int bit = 0; bit < ModifierLetters.Length; bit++)
        {
            text.Append(((int)type.Modifiers >> bit & 1) != 0 ? ModifierLetters[bit].ToString() : "");
        }

        return text.ToString();
    }

    /// <summary>The modifiers behind <c>!</c>.</summary>
    /// <exception cref="FormatException">A letter means nothing.</exception>
    public static FfiModifiers ParseModifiers(string letters)
    {
        int modifiers = 0;
        foreach (char letter in letters)
        {
            int bit = ModifierLetters.IndexOf(letter);
            modifiers |= bit >= 0 ? 1 << bit : throw new FormatException($"'{letters}' are no modifiers.");
        }

        return (FfiModifiers)modifiers;
    }

    /// <summary>A number of 16 hexadecimal digits.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ulong ParseHex(string text) => ulong.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
