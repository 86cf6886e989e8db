using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>Which types a compilation exports and under which names, asked for by symbol.</summary>
internal sealed class ExportIndex
{
    private static readonly ConditionalWeakTable<Compilation, ExportIndex> s_known = new();

    private readonly Compilation _compilation;
    private readonly Lazy<Dictionary<ISymbol, ExportRequest>> _assemblyExports;
    private readonly Lazy<ReferencedManifests> _referenced;
    private readonly ConcurrentDictionary<ISymbol, (ExportedType? Type, bool IsFaulty)> _found = new(SymbolEqualityComparer.Default);

    private ExportIndex(Compilation compilation)
    {
        _compilation = compilation;
        _assemblyExports = new(() => ReadAssemblyExports(compilation.Assembly));
        _referenced = new(() => new ReferencedManifests(compilation));
    }

    public static ExportIndex Of(Compilation compilation) => s_known.GetValue(compilation, static c => new ExportIndex(c));

    /// <summary>The <c>[ScriptExport]</c> of this project that exports a type: its own, or else the first of the assembly.</summary>
    public ExportRequest? FindRequest(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (type.ContainingAssembly.IsSame(_compilation.Assembly) && type.FindAttribute(KnownNames.ScriptExportAttribute) is { } own)
        {
            return new ExportRequest(type, own, isOnAssembly: false, _compilation.Assembly);
        }

        return _assemblyExports.Value.TryGetValue(type, out ExportRequest? request) ? request : null;
    }

    /// <summary>The exported type, or null. Then <paramref name="isFaulty"/> tells that there is an export, with a fault of its own.</summary>
    public ExportedType? Find(INamedTypeSymbol type, out bool isFaulty)
    {
        (ExportedType? found, isFaulty) = _found.GetOrAdd(type.OriginalDefinition, key => Find((INamedTypeSymbol)key));
        return found;
    }

    /// <summary>The type, if this project exports it in the module; null otherwise.</summary>
    public ExportedType? FindInModule(INamedTypeSymbol type, string module) =>
        FindRequest(type) is { } request && ModuleNames.PropertyOf(request.Options.Module) == ModuleNames.PropertyOf(module) ? Find(type, out _) : null;

    /// <summary>What referenced assemblies export.</summary>
    public EquatableArray<FfiTypeDef> ReferencedTypes => _referenced.Value.Types.ToEquatableArray();

    public bool IsExported(INamedTypeSymbol type) => Find(type, out _) is not null;

    public bool IsAccessible(INamedTypeSymbol type) => _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly);

    /// <summary>The script namespace in which a type stands; of a static class the namespace that it becomes.</summary>
    public string NamespaceOf(ExportRequest request) =>
        request.Description?.Shape.Namespace ?? request.Options.Namespace ?? (request.Type.IsStatic ? Join(OuterScope(request.Type), request.Name) : OuterScope(request.Type));

    /// <summary>The script namespace of a type's static members and nested types.</summary>
    public string ScopeOf(ExportRequest request) =>
        request.Type.IsStatic && request.Description is null ? NamespaceOf(request) : Join(NamespaceOf(request), request.Name);

    /// <summary>A script namespace that no other exported type has: of a static class in a namespace given to it, its name there.</summary>
    public string OwnScopeOf(ExportRequest request) =>
        request.Type.IsStatic && request.Description is null && request.Options.Namespace is { } given ? Join(given, request.Name) : ScopeOf(request);

    private (ExportedType? Type, bool IsFaulty) Find(INamedTypeSymbol type)
    {
        if (FindRequest(type) is not { } request)
        {
            return (_referenced.Value.Find(CodeText.MetadataName(type)), false);
        }

        bool isFaulty = ExportTargets.FindFault(request, this) is not null || type.IsStatic;
        return (isFaulty ? null : new ExportedType(TypeOf(request), ExportTargets.KindOf(type)), isFaulty);
    }

    private FfiDataType TypeOf(ExportRequest request)
    {
        string @namespace = NamespaceOf(request);
        return FfiDataType.Of(TypeHash.OfType(@namespace, request.Name, request.Type.Arity), Join(@namespace, request.Name));
    }

    // A nested type is found through its containing type as in C#, whether that one is exported or not.
    private string OuterScope(INamedTypeSymbol type)
    {
        if (type.ContainingType is not { } outer)
        {
            return "";
        }

        return FindRequest(outer) is { } request ? ScopeOf(request) : Join(OuterScope(outer), outer.Name);
    }

    private static string Join(string scope, string name) => scope.Length == 0 ? name : scope + "::" + name;

    private static Dictionary<ISymbol, ExportRequest> ReadAssemblyExports(IAssemblySymbol assembly)
    {
        var exports = new Dictionary<ISymbol, ExportRequest>(SymbolEqualityComparer.Default);
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass.HasFullName(KnownNames.ScriptExportAttribute)
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }])
            {
                exports.TryAdd(type.OriginalDefinition, new ExportRequest(type.OriginalDefinition, attribute, isOnAssembly: true, assembly));
            }
        }

        return exports;
    }
}
