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
        TypeDeclarations[] named = [.. types.Where(t => t.Type is not null).Select(t => t with { Type = Extend(t.Type!, types) })];
        var image = new FfiImage(
            name,
            named.Select(t => t.Type!).ToEquatableArray(),
            types.SelectMany(t => t.Functions).ToEquatableArray(),
            types.SelectMany(t => t.Constants).ToEquatableArray());
        return new ManifestModule(image, named.Select(t => t.ClrName).ToEquatableArray());
    }

    private static FfiTypeDef Extend(FfiTypeDef type, TypeDeclarations[] types)
    {
        FfiFunctionDef[] extensions = [.. types.SelectMany(t => t.Extensions).Where(e => e.Type == type.Hash).Select(e => e.Function)];
        return extensions.Length == 0 ? type : type with { Functions = type.Functions.Concat(extensions).ToEquatableArray() };
    }
}
