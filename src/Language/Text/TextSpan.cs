namespace Seraph;

/// <summary>A stretch of a source text, in UTF-16 code units from its start.</summary>
/// <param name="Start">Index of the first code unit, from 0.</param>
/// <param name="Length">Number of code units; 0 for a position.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index just after the last code unit.</summary>
    public int End => Start + Length;

    internal static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
