#if !NET
namespace System;

/// <summary>A position counted from the start or the end. For use inside an assembly: as a type in a member that another assembly calls it would be another type there.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Index(int value, bool fromEnd = false) : IEquatable<Index>
{
    private readonly int _value = value < 0
        ? throw new ArgumentOutOfRangeException(nameof(value))
        : fromEnd ? ~value : value;

    public static Index Start => default;

    public static Index End => new(0, fromEnd: true);

    public int Value => _value < 0 ? ~_value : _value;

    public bool IsFromEnd => _value < 0;

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => IsFromEnd ? length - Value : _value;

    public bool Equals(Index other) => _value == other._value;

    public override bool Equals(object? obj) => obj is Index other && Equals(other);

    public override int GetHashCode() => _value;
}
#endif
