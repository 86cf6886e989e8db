using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Reading;

/// <summary>What the assemblies export that a project references, from the manifests they carry.</summary>
internal sealed class ReferencedManifests
{
    private static readonly (string ClrName, FfiTypeDef Type)[] s_none = [];

    // Assemblies outlive compilations, and the framework's have no manifest: each is looked at once.
    private static readonly ConditionalWeakTable<IAssemblySymbol, (string ClrName, FfiTypeDef Type)[]> s_known = new();

    private readonly Dictionary<string, FfiTypeDef> _types = new(StringComparer.Ordinal);

    /// <summary>Of two exports of one C# type the first assembly's counts.</summary>
    public ReferencedManifests(Compilation compilation)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            foreach ((string clrName, FfiTypeDef type) in s_known.GetValue(assembly, ReadAssembly))
            {
                _types.TryAdd(clrName, type);
            }
        }
    }

    public IEnumerable<FfiTypeDef> Types => _types.Values;

    /// <summary>The exported type by the metadata name of the C# type, or null.</summary>
    public ExportedType? Find(string clrName) =>
        _types.TryGetValue(clrName, out FfiTypeDef? type) ? new ExportedType(FfiDataType.Of(type.Hash, type.QualifiedName), type.Kind) : null;

    private static (string ClrName, FfiTypeDef Type)[] ReadAssembly(IAssemblySymbol assembly) =>
        assembly.FindAttribute(KnownNames.ScriptManifestAttribute) is { ConstructorArguments: [{ Value: string text }] }
            ? [.. ReadManifest(text).AsEnumerable().SelectMany(m => m.ClrNames.Select((name, i) => (name, m.Image.Types[i])))]
            : s_none;

    // A manifest of another version tells us nothing: its types count as not exported, and the analyzer says so where they are used.
    private static EquatableArray<ManifestModule> ReadManifest(string text)
    {
        try
        {
            return FfiManifest.ReadDocument(text).Modules;
        }
        catch (FormatException)
        {
            return default;
        }
    }
}
