using System.Runtime.CompilerServices;

namespace Seraph.Language.Syntax;

/// <summary>What the lexer asks of single characters.</summary>
internal static class CharacterFacts
{
    private static readonly byte[] s_classes = MakeClasses();

    /// <summary>
    /// For each ASCII character its <see cref="CharacterClass"/>, or the <see cref="TokenKind"/> of the operator that it
    /// is if nothing follows that makes it longer.
    /// </summary>
    public static ReadOnlySpan<byte> Classes => s_classes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass ClassOf(char c) =>
        c < 128 ? (CharacterClass)s_classes[c] : c == '\ufeff' ? CharacterClass.Space : CharacterClass.Other;

    /// <summary>An ASCII letter, digit or underscore.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIdentifierPart(char c) => c < 128 && (uint)(s_classes[c] - (int)CharacterClass.Letter) <= 1;

    /// <summary>Beyond ASCII everything but white space may be part of a name, as in the reference.</summary>
    public static bool IsUnicodeIdentifierPart(char c) => c >= 128 && c != '\ufeff' && !char.IsWhiteSpace(c);

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>The value of a digit in any base up to 36; 255 if it is none.</summary>
    public static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'z' => c - 'a' + 10,
        >= 'A' and <= 'Z' => c - 'A' + 10,
        _ => 255,
    };

    private static byte[] MakeClasses()
    {
        var classes = new byte[128];
        for (char c = '\0'; c < 128; c++)
        {
            classes[c] = (byte)(c switch
            {
                ' ' or '\t' or '\r' or '\n' => CharacterClass.Space,
                '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => CharacterClass.Letter,
                >= '0' and <= '9' => CharacterClass.Digit,
                '"' or '\'' => CharacterClass.Quote,
                _ => CharacterClass.Other,
            });
        }

        for (TokenKind kind = TokenFacts.FirstOperator; kind < TokenFacts.FirstKeyword; kind++)
        {
            if (TokenFacts.TextOf(kind) is { Length: 1 } text)
            {
                classes[text[0]] = (byte)kind;
            }
        }

        // What stands behind these is more than a question of the next operator character: .5 and !is.
        classes['.'] = (byte)CharacterClass.Special;
        classes['!'] = (byte)CharacterClass.Special;
        return classes;
    }
}
