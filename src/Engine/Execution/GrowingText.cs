using System.Text;

namespace Seraph.Engine.Execution;

/// <summary>
/// A text that grows, in place of a string: in the register of a local variable, in a field or in a global, of one of them only.
/// What reads it makes a string of it and keeps that until more is appended, so that reading twice costs nothing.
/// </summary>
internal sealed class GrowingText
{
    // The longest string that .NET can make.
    private const int MaxLength = 0x3FFF_FFDF;

    private readonly StringBuilder _builder;
    private string? _text;

    /// <summary>Makes a text of two parts.</summary>
    public GrowingText(string first, ReadOnlySpan<char> second)
    {
        long length = (long)first.Length + second.Length;
        ThrowIfTooLong(length);
        _builder = new StringBuilder(first, (int)Math.Clamp(length * 2, 256, MaxLength)).Append(second);
    }

    /// <summary>UTF-16 code units.</summary>
    public int Length => _builder.Length;

    /// <summary>The string is there already.</summary>
    public bool IsRead => _text is not null;

    public void Append(ReadOnlySpan<char> text)
    {
        ThrowIfTooLong((long)_builder.Length + text.Length);
        _text = null;
        _builder.Append(text);
    }

    /// <summary>What a place holds, with a string instead of a text that grows.</summary>
    public static object? Read(object? value) => value is GrowingText text ? text.ToString() : value;

    public override string ToString() => _text ??= _builder.ToString();

    /// <exception cref="OutOfMemoryException">There are no strings of this length.</exception>
    public static void ThrowIfTooLong(long length)
    {
        if (length > MaxLength)
        {
            throw new OutOfMemoryException();
        }
    }
}
