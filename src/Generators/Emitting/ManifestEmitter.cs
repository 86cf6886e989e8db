using Seraph.Generators.Model;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Emitting;

/// <summary>Writes the manifest of the assembly, from parts that are kept for types that an edit does not touch.</summary>
internal static class ManifestEmitter
{
    /// <summary>The part of one exported type.</summary>
    public static ManifestPart WritePart(TypeDeclarations type) => new(
        type.ClrName,
        type.Module,
        type.Type?.Hash ?? default,
        type.Type is null ? "" : Write(w => w.WriteType(type.Type, type.ClrName)),
        Write(w =>
        {
            foreach (FfiTypeDef other in type.Others)
            {
                w.WriteType(other, "");
            }
        }),
        Write(w => w.WriteFunctions(type.Functions)),
        Write(w => w.WriteConstants(type.Constants)),
        type.Extensions.AsEnumerable().Select(e => (e.Type, Write(w => w.WriteMember(e.Function, e.Type)))).ToEquatableArray());

    /// <summary>The whole file, with the modules in the order of <c>ScriptExports</c>.</summary>
    public static string Write(EquatableArray<ManifestPart> parts, ProjectFacts project)
    {
        var manifest = new ManifestWriter();
        manifest.WriteHeader();
        foreach (IGrouping<string, string> module in parts.Select(p => p.Module).Prepend("").GroupBy(ModuleNames.PropertyOf))
        {
            manifest.WriteModule(ModuleNames.NameOf(module.First(), project.AssemblyName));
            WriteModule(manifest, [.. parts.Where(p => ModuleNames.PropertyOf(p.Module) == module.Key)]);
        }

        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line("[assembly: global::Seraph.ScriptManifest(\"\"\"");
        writer.Lines(manifest.ToString());
        writer.Line("\"\"\")]");
        return writer.ToString();
    }

    // Types come as they are registered: a type with what extends it, then those that stand in its scope.
    private static void WriteModule(ManifestWriter manifest, ManifestPart[] parts)
    {
        ILookup<TypeHash, string> extensions = parts.SelectMany(p => p.Extensions).ToLookup(e => e.Type, e => e.Line);
        foreach (ManifestPart part in parts)
        {
            manifest.WriteLines(part.TypeLines);
            foreach (string line in part.TypeLines.Length > 0 ? extensions[part.Type] : [])
            {
                manifest.WriteLines(line);
            }

            manifest.WriteLines(part.OtherLines);
        }

        foreach (ManifestPart part in parts)
        {
            manifest.WriteLines(part.FunctionLines);
        }

        foreach (ManifestPart part in parts)
        {
            manifest.WriteLines(part.ConstantLines);
        }
    }

    private static string Write(Action<ManifestWriter> write)
    {
        var writer = new ManifestWriter();
        write(writer);
        return writer.ToString();
    }
}
