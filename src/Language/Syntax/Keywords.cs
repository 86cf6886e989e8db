using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>Finds the reserved words by the hash that the lexer computes anyway.</summary>
internal static class Keywords
{
    private const int Mask = 255;

    private static readonly Entry[] s_entries = new Entry[Mask + 1];

    static Keywords()
    {
        for (TokenKind kind = TokenFacts.FirstKeyword; kind <= TokenFacts.LastKeyword; kind++)
        {
            string text = TokenFacts.TextOf(kind)!;
            ulong hash = NameHash.Of(text.AsSpan());
            int slot = (int)hash & Mask;
            while (s_entries[slot].Text is not null)
            {
                slot = (slot + 1) & Mask;
            }

            s_entries[slot] = new Entry(hash, text, kind);
        }
    }

    /// <summary>Whether scripts can't use the word as a name.</summary>
    public static bool IsReserved(string word) => Find(word.AsSpan(), NameHash.Of(word.AsSpan())) != TokenKind.Identifier;

    /// <summary>The keyword, or <see cref="TokenKind.Identifier"/>.</summary>
    public static TokenKind Find(ReadOnlySpan<char> text, ulong hash)
    {
        Entry[] entries = s_entries;
        for (int slot = (int)hash & Mask; entries[slot].Text is { } keyword; slot = (slot + 1) & Mask)
        {
            if (entries[slot].Hash == hash && keyword.Length == text.Length
                && (keyword.Length <= NameHash.ExactLength || text.SequenceEqual(keyword.AsSpan())))
            {
                return entries[slot].Kind;
            }
        }

        return TokenKind.Identifier;
    }

    private readonly record struct Entry(ulong Hash, string Text, TokenKind Kind);
}
