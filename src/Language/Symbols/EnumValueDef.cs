using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>One value of an enum.</summary>
internal sealed class EnumValueDef(Name name, TypeDef type)
{
    public Name Name { get; } = name;

    public TypeDef Type { get; } = type;

    /// <summary>The bits, sign-extended from the underlying type. Script enums fill it when constants are evaluated.</summary>
    public long Value { get; set; }

    /// <summary>Of a script, until its value is known: what says it; opaque here.</summary>
    public object? Pending { get; set; }
}
