using System.Runtime.CompilerServices;

namespace Seraph.Language.Text;

/// <summary>
/// An interned identifier. Within one compilation the same text is the same object, and names the host declares
/// are the objects of its registry, so that after the lexer nothing compares or hashes characters any more.
/// </summary>
internal sealed class Name(string text, ulong hash)
{
    public readonly string Text = text;

    /// <summary><see cref="NameHash.Of"/> of <see cref="Text"/>.</summary>
    public readonly ulong Hash = hash;

    public override int GetHashCode() => (int)Hash;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override string ToString() => Text;

    /// <summary>A name outside any table, for names the compiler itself makes up. Equal only to itself.</summary>
    public static Name Create(string text) => new(text, NameHash.Of(text.AsSpan()));
}
