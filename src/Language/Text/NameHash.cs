using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Seraph.Language.Text;

/// <summary>The hash that tables of names are looked up by. Fast, and good for this process only; identities are <see cref="StableHash"/>.</summary>
internal static class NameHash
{
    private const ulong Multiplier = 0xd6e8_feb8_6659_fd93UL;

    // Four characters are one word.
    private const int WordLength = 4;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = (ulong)text.Length * Multiplier;
        if (text.Length < WordLength)
        {
            if (text.Length > 0)
            {
                hash ^= text[0] | ((ulong)text[text.Length / 2] << 16) | ((ulong)text[text.Length - 1] << 32);
            }

            return Finish(hash);
        }

        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        for (int i = 0; i + WordLength < text.Length; i += WordLength)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes.Slice(i * sizeof(char)))) * Multiplier;
            hash ^= hash >> 32;
        }

        // The last word overlaps the one before, so that there is no rest.
        return Finish(hash ^ MemoryMarshal.Read<ulong>(bytes.Slice((text.Length - WordLength) * sizeof(char))));
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
