#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Seraph.Language.Text;

/// <summary>
/// What the lexer does most, eight characters at a time: the ends of words and of indentation vary too much for a processor to
/// foresee the end of a loop over characters.
/// </summary>
internal static class AsciiWords
{
    /// <summary>How many letters, digits and underscores there are from a start on, and the <see cref="NameHash"/> of them.</summary>
    public static int Scan(ReadOnlySpan<char> text, int start, out ulong hash)
    {
        int end = start;
#if NET
        while (text.Length - end >= Vector128<ushort>.Count)
        {
            Vector128<ushort> characters = Load(text, end);
            uint others = ~AreWord(characters).ExtractMostSignificantBits() & 0xff;
            if (others == 0)
            {
                end += Vector128<ushort>.Count;
                continue;
            }

            int length = BitOperations.TrailingZeroCount(others);
            if (end == start)
            {
                hash = NameHash.OfPacked(Pack(characters) & ((1UL << (length * 8)) - 1), length);
                return length;
            }

            end += length;
            hash = NameHash.Of(text.Slice(start, end - start));
            return end - start;
        }
#endif
        while ((uint)end < (uint)text.Length && IsWord(text[end]))
        {
            end++;
        }

        hash = NameHash.Of(text.Slice(start, end - start));
        return end - start;
    }

    /// <summary>The first position from a start on that holds no space.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int position)
    {
#if NET
        while (text.Length - position >= Vector128<ushort>.Count)
        {
            uint others = ~Vector128.Equals(Load(text, position), Vector128.Create((ushort)' ')).ExtractMostSignificantBits() & 0xff;
            if (others != 0)
            {
                return position + BitOperations.TrailingZeroCount(others);
            }

            position += Vector128<ushort>.Count;
        }
#endif
        while ((uint)position < (uint)text.Length && text[position] == ' ')
        {
            position++;
        }

        return position;
    }

    /// <summary>Puts eight characters into eight bytes, if all are ASCII and the processor does it at once.</summary>
    public static bool TryPack(ReadOnlySpan<char> text, out ulong packed)
    {
#if NET
        Vector128<ushort> characters = Load(text, 0);
        packed = Pack(characters);
        return (characters & Vector128.Create((ushort)0xff80)) == Vector128<ushort>.Zero;
#else
        packed = 0;
        return false;
#endif
    }

    private static bool IsWord(char c) => (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 || c == '_';

#if NET
    // The caller has seen that there are eight.
    private static Vector128<ushort> Load(ReadOnlySpan<char> text, int start) =>
        Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)start);

    private static ulong Pack(Vector128<ushort> characters) => Vector128.Narrow(characters, characters).AsUInt64().ToScalar();

    private static Vector128<ushort> AreWord(Vector128<ushort> characters) =>
        Vector128.LessThan((characters | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26))
        | Vector128.LessThan(characters - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10))
        | Vector128.Equals(characters, Vector128.Create((ushort)'_'));
#endif
}
