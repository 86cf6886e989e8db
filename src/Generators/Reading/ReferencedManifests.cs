using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Reading;

/// <summary>What the assemblies export that a project references, from the manifests they carry.</summary>
internal static class ReferencedManifests
{
    private static readonly Dictionary<string, ExportedType> s_none = [];

    // Assemblies outlive compilations, and the framework's have no manifest: each is looked at once.
    private static readonly ConditionalWeakTable<IAssemblySymbol, Dictionary<string, ExportedType>> s_known = new();

    /// <summary>The exported types by the metadata names of the C# types. Of two exports of one type the first assembly's counts.</summary>
    public static Dictionary<string, ExportedType> Read(Compilation compilation)
    {
        var types = new Dictionary<string, ExportedType>(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            foreach (KeyValuePair<string, ExportedType> type in s_known.GetValue(assembly, ReadAssembly))
            {
                types.TryAdd(type.Key, type.Value);
            }
        }

        return types;
    }

    private static Dictionary<string, ExportedType> ReadAssembly(IAssemblySymbol assembly)
    {
        if (assembly.FindAttribute(KnownNames.ScriptManifestAttribute) is not { ConstructorArguments: [{ Value: string text }] })
        {
            return s_none;
        }

        var types = new Dictionary<string, ExportedType>(StringComparer.Ordinal);
        foreach (ManifestModule module in ReadManifest(text))
        {
            for (int i = 0; i < module.ClrNames.Count; i++)
            {
                FfiTypeDef type = module.Image.Types[i];
                types.TryAdd(module.ClrNames[i], new ExportedType(FfiDataType.Of(type.Hash, type.QualifiedName), type.Kind));
            }
        }

        return types;
    }

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
