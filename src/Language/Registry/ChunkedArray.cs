namespace Seraph.Language.Registry;

/// <summary>
/// An array in pieces. Large arrays are collected only together with everything else, and allocating a few megabytes of them starts
/// that; what is needed only while a registry is linked should not.
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

    private static T[][] MakeChunks(int length)
    {
        var chunks = new T[(length + (1 << Bits) - 1) >> Bits][];
        for (int i = 0; i < chunks.Length; i++)
        {
            chunks[i] = new T[Math.Min(1 << Bits, length - (i << Bits))];
        }

        return chunks;
    }
}
