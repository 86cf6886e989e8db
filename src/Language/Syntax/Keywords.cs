using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>Finds the reserved words by the hash that the lexer computes anyway.</summary>
internal static class Keywords
{
    private const int MaxLength = 9;
    private const int Mask = 255;

    private static readonly ulong[] s_hashes = new ulong[Mask + 1];
    private static readonly TokenKind[] s_kinds = new TokenKind[Mask + 1];
    private static readonly string[] s_texts = new string[Mask + 1];

    static Keywords()
    {
        for (TokenKind kind = TokenFacts.FirstKeyword; kind <= TokenFacts.LastKeyword; kind++)
        {
            string text = TokenFacts.TextOf(kind)!;
            ulong hash = NameHash.Of(text.AsSpan());
            int slot = (int)hash & Mask;
            while (s_kinds[slot] != TokenKind.EndOfFile)
            {
                slot = (slot + 1) & Mask;
            }

            s_hashes[slot] = hash;
            s_kinds[slot] = kind;
            s_texts[slot] = text;
        }
    }

    /// <summary>Whether scripts can't use the word as a name.</summary>
    public static bool IsReserved(string word) => Find(word.AsSpan(), NameHash.Of(word.AsSpan())) != TokenKind.Identifier;

    /// <summary>The keyword, or <see cref="TokenKind.Identifier"/>.</summary>
    public static TokenKind Find(ReadOnlySpan<char> text, ulong hash)
    {
        if (text.Length is < 2 or > MaxLength)
        {
            return TokenKind.Identifier;
        }

        int slot = (int)hash & Mask;
        while (s_kinds[slot] != TokenKind.EndOfFile)
        {
            if (s_hashes[slot] == hash && text.SequenceEqual(s_texts[slot].AsSpan()))
            {
                return s_kinds[slot];
            }

            slot = (slot + 1) & Mask;
        }

        return TokenKind.Identifier;
    }
}
