using System.Buffers;

namespace Seraph.Language.Registry;

/// <summary>
/// An array in pieces. Large arrays are collected only together with everything else, and allocating a few megabytes of them starts
/// that; what is needed only while a registry is linked should not. The pieces are of the pool, until <see cref="Free"/>.
/// </summary>
/// <param name="length">Number of elements.</param>
internal readonly struct ChunkedArray<T>(int length)
{
    // 32 KiB of references.
    private const int Bits = 12;

    private readonly T[][] _chunks = MakeChunks(length);

    public int Length { get; } = length;

    public ref T this[int index] => ref _chunks[index >> Bits][index & ((1 << Bits) - 1)];

    public void Clear()
    {
        foreach (T[] chunk in _chunks)
        {
            Array.Clear(chunk, 0, chunk.Length);
        }
    }

    /// <summary>Gives the memory back; the array can't be used any more.</summary>
    public void Free()
    {
        foreach (T[] chunk in _chunks)
        {
            // What it refers to shall not live on with it.
            ArrayPool<T>.Shared.Return(chunk, clearArray: !typeof(T).IsPrimitive);
        }
    }

    private static T[][] MakeChunks(int length)
    {
        var chunks = new T[(length + (1 << Bits) - 1) >> Bits][];
        for (int i = 0; i < chunks.Length; i++)
        {
            chunks[i] = ArrayPool<T>.Shared.Rent(Math.Min(1 << Bits, length - (i << Bits)));
            Array.Clear(chunks[i], 0, chunks[i].Length);
        }

        return chunks;
    }
}
