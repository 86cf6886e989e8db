using Seraph.Generators.Model;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Tests;

/// <summary>What a manifest says, made of the model instead of the parts of its text.</summary>
internal static class ExpectedManifest
{
    public static ManifestDocument Of(IEnumerable<TypeExport> exports, string assemblyName)
    {
        TypeDeclarations[] types = [.. exports.Select(e => e.ToDeclarations()).OrderBy(t => t.ClrName, StringComparer.Ordinal)];
        return new ManifestDocument(types
            .Select(t => t.Module).Prepend("")
            .GroupBy(ModuleNames.PropertyOf)
            .Select(g => ToModule(ModuleNames.NameOf(g.First(), assemblyName), [.. types.Where(t => ModuleNames.PropertyOf(t.Module) == g.Key)]))
            .ToEquatableArray());
    }

    private static ManifestModule ToModule(string name, TypeDeclarations[] types)
    {
        (FfiTypeDef Type, string ClrName)[] all = [.. types.SelectMany(t => Types(t, types))];
        var image = new FfiImage(
            name,
            all.Select(t => t.Type).ToEquatableArray(),
            types.SelectMany(t => t.Functions).ToEquatableArray(),
            types.SelectMany(t => t.Constants).ToEquatableArray());
        return new ManifestModule(image, all.Select(t => t.ClrName).ToEquatableArray());
    }

    private static IEnumerable<(FfiTypeDef Type, string ClrName)> Types(TypeDeclarations declarations, TypeDeclarations[] all) =>
        (declarations.Type is { } type ? [(Extend(type, all), declarations.ClrName)] : Enumerable.Empty<(FfiTypeDef, string)>())
            .Concat(declarations.Others.Select(o => (o, "")));

    private static FfiTypeDef Extend(FfiTypeDef type, TypeDeclarations[] types) => type with
    {
        Functions = type.Functions.Concat(types.SelectMany(t => t.Extensions).Where(e => e.Type == type.Hash).Select(e => e.Function)).ToEquatableArray(),
    };
}
