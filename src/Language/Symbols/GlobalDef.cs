using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>A variable or constant of a namespace, of the host or of a script.</summary>
internal sealed class GlobalDef(Name name, NamespaceSymbol @namespace, DataType type, TypeSource source)
{
    public Name Name { get; } = name;

    public NamespaceSymbol Namespace { get; } = @namespace;

    /// <summary>The type; set later for <c>auto</c>.</summary>
    public DataType Type { get; set; } = type;

    public TypeSource Source { get; } = source;

    /// <summary>The value of a constant known to the compiler, or null.</summary>
    public ConstantValue? Constant { get; set; }

    /// <summary>The first slot among the globals of the unit, in the bank of its type; -1 for pure constants.</summary>
    public int Slot { get; set; } = -1;

    public SymbolLocation? Location { get; init; }

    /// <summary>Of a script, until its value is known: what says it; opaque here.</summary>
    public object? Pending { get; set; }
}
