using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>A parameter of a function.</summary>
internal sealed class ParamDef(Name name, DataType type)
{
    /// <summary>The name; empty for an unnamed one.</summary>
    public Name Name { get; } = name;

    public DataType Type { get; } = type;

    /// <summary>The default argument, or null.</summary>
    public DefaultArgument? Default { get; init; }
}
