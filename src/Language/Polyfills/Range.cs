#if !NET
namespace System;

/// <summary>A start and an end position. For use inside an assembly: as a type in a member that another assembly calls it would be another type there.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Range(Index start, Index end) : IEquatable<Range>
{
    public static Range All => new(Index.Start, Index.End);

    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);

    public (int Offset, int Length) GetOffsetAndLength(int length)
    {
        var start = Start.GetOffset(length);
        var end = End.GetOffset(length);
        return (uint)end > (uint)length || (uint)start > (uint)end
            ? throw new ArgumentOutOfRangeException(nameof(length))
            : (start, end - start);
    }

    public bool Equals(Range other) => Start.Equals(other.Start) && End.Equals(other.End);

    public override bool Equals(object? obj) => obj is Range other && Equals(other);

    public override int GetHashCode() => (Start.GetHashCode() * 31) + End.GetHashCode();
}
#endif
