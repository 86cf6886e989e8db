using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>A field of a script class or of an unmanaged host struct.</summary>
internal sealed class FieldDef(Name name, TypeDef owner, DataType type)
{
    public Name Name { get; } = name;

    public TypeDef Owner { get; } = owner;

    public DataType Type { get; } = type;

    /// <summary>Private, Protected, or None for public.</summary>
    public FfiFunctionTraits Access { get; init; }

    public bool IsReadOnly { get; init; }

    /// <summary>Byte offset in the number area of the object (or in the struct), or index in its reference area.</summary>
    public int Offset { get; set; }

    public SymbolLocation? Location { get; init; }
}
