using Seraph.Generators.Model;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Emitting;

/// <summary>Writes the manifest of the assembly.</summary>
internal static class ManifestEmitter
{
    public static string Write(EquatableArray<TypeDeclarations> types, ProjectFacts project)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line("[assembly: global::Seraph.ScriptManifest(\"\"\"");
        foreach (string line in FfiManifest.WriteDocument(ToDocument(types, project)).Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            writer.Line(line);
        }

        writer.Line("\"\"\")]");
        return writer.ToString();
    }

    /// <summary>The modules in the order of <c>ScriptExports</c>.</summary>
    public static ManifestDocument ToDocument(EquatableArray<TypeDeclarations> types, ProjectFacts project) => new(types
        .Select(t => t.Module).Prepend("")
        .GroupBy(ModuleNames.PropertyOf)
        .Select(g => ToModule(ModuleNames.NameOf(g.First(), project.AssemblyName), [.. types.Where(t => ModuleNames.PropertyOf(t.Module) == g.Key)]))
        .ToEquatableArray());

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

    // As they are registered: a type, then those that stand in its scope.
    private static IEnumerable<(FfiTypeDef Type, string ClrName)> Types(TypeDeclarations declarations, TypeDeclarations[] all) =>
        (declarations.Type is { } type ? [(Extend(type, all), declarations.ClrName)] : Enumerable.Empty<(FfiTypeDef, string)>())
            .Concat(declarations.Others.Select(o => (o, "")));

    private static FfiTypeDef Extend(FfiTypeDef type, TypeDeclarations[] types)
    {
        FfiFunctionDef[] extensions = [.. types.SelectMany(t => t.Extensions).Where(e => e.Type == type.Hash).Select(e => e.Function)];
        return extensions.Length == 0 ? type : type with { Functions = type.Functions.Concat(extensions).ToEquatableArray() };
    }
}
