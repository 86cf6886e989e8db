namespace Seraph.Language.Symbols;

/// <summary>The values of an enum, in the order of declaration.</summary>
internal sealed class EnumInfo(TypeDef underlying)
{
    public TypeDef Underlying { get; } = underlying;

    public EnumValueDef[] Values { get; set; } = [];
}
