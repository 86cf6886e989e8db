using System.Runtime.CompilerServices;

namespace Seraph.Language.Text;

/// <summary>
/// The hash that tables of names are looked up by. Fast, and good for this process only; identities are <see cref="StableHash"/>.
/// Texts of one length up to <see cref="ExactLength"/>, one of them ASCII, are equal if their hashes are: nothing is lost in
/// packing and mixing.
/// </summary>
internal static class NameHash
{
    /// <summary>So many characters are packed into a word of eight bytes.</summary>
    public const int ExactLength = 8;

    private const ulong Multiplier = 0xd6e8_feb8_6659_fd93UL;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= ExactLength)
        {
            return OfPacked(Pack(text), text.Length);
        }

        ulong hash = (ulong)text.Length * Multiplier;
        for (int i = 0; i + ExactLength < text.Length; i += ExactLength)
        {
            hash = (hash ^ Pack(text.Slice(i, ExactLength))) * Multiplier;
            hash ^= hash >> 32;
        }

        // The last word overlaps the one before, so that there is no rest.
        return Finish(hash ^ Pack(text.Slice(text.Length - ExactLength)));
    }

    /// <summary>The hash of a short text by its characters, one a byte, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfPacked(ulong packed, int length) => Finish(((ulong)length * Multiplier) ^ packed);

    // The upper bit says that a character is not ASCII and lost something.
    private static ulong Pack(ReadOnlySpan<char> text)
    {
        if (text.Length == ExactLength && AsciiWords.TryPack(text, out ulong packed))
        {
            return packed;
        }

        packed = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            packed = (packed << 8) | (byte)(text[i] < 0x80 ? text[i] : text[i] | 0x80);
        }

        return packed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong hash)
    {
        hash *= Multiplier;
        hash ^= hash >> 32;
        hash *= Multiplier;
        return hash ^ (hash >> 29);
    }
}
