using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>What one unit declares. It knows nothing of the host: its namespaces lie over those of the registry.</summary>
internal sealed class ScriptRegistry(UnitId unit, NamespaceSymbol root)
{
    public UnitId Unit { get; } = unit;

    public NamespaceSymbol Root { get; } = root;

    /// <summary>Classes, interfaces, enums and funcdefs, in the order of declaration.</summary>
    public List<TypeDef> Types { get; } = [];

    /// <summary>Functions and methods, made-up ones included; <see cref="FunctionDef.Index"/> is the index here.</summary>
    public List<FunctionDef> Functions { get; } = [];

    public List<GlobalDef> Globals { get; } = [];

    /// <summary>Functions of other units, in the order of declaration.</summary>
    public List<ImportDef> Imports { get; } = [];

    public FunctionDef Add(FunctionDef function)
    {
        function.Index = Functions.Count;
        Functions.Add(function);
        return function;
    }
}
