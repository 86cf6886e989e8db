using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes <c>ScriptExports</c> and the classes through which a library offers it.</summary>
internal static class ModuleEmitter
{
    /// <summary>The default module is always there, so that a program may install it before it exports anything.</summary>
    public static string Write(EquatableArray<ModuleEntry> entries, EquatableArray<TemplateInstance> named, ProjectFacts project)
    {
        TemplateInstance[] instances = [.. entries.SelectMany(e => e.Instances).Concat(named).Distinct()
            .OrderBy(i => i.ExportClass, StringComparer.Ordinal).ThenBy(i => i.Arguments, StringComparer.Ordinal)];
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Open("namespace Seraph");
        writer.Line("/// <summary>What this assembly exports to scripts.</summary>");
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Open("internal static class ScriptExports");
        WriteModule(writer, "", entries, instances.Length > 0, project);
        foreach (string module in entries.Select(e => e.Module).Where(m => m.Length > 0).GroupBy(ModuleNames.PropertyOf).Select(g => g.First()))
        {
            writer.Line();
            WriteModule(writer, module, entries, instances.Length > 0, project);
        }

        if (instances.Length > 0)
        {
            TemplateEmitter.WriteInstances(writer, instances);
        }

        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    /// <summary>Writes the other part of a class with <c>[ScriptModule]</c>.</summary>
    public static string Write(ModuleHolder holder)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        if (holder.Namespace.Length > 0)
        {
            writer.Open("namespace " + holder.Namespace);
        }

        writer.Open("partial class " + holder.Name);
        writer.Line("/// <summary>What this assembly exports to scripts.</summary>");
        writer.Line($"public static global::Seraph.FfiModule Module {{ get; }} = global::Seraph.ScriptExports.{ModuleNames.PropertyOf(holder.Module)};");
        writer.Close();
        if (holder.Namespace.Length > 0)
        {
            writer.Close();
        }

        return writer.ToString();
    }

    private static void WriteModule(SourceWriter writer, string module, EquatableArray<ModuleEntry> entries, bool hasInstances, ProjectFacts project)
    {
        string property = ModuleNames.PropertyOf(module);
        string what = module.Length == 0 ? "the types that name no module" : $"the types with <c>Module = \"{module}\"</c>";
        writer.Line($"/// <summary>Registers {what}.</summary>");
        string name = Literals.Text(ModuleNames.NameOf(module, project.AssemblyName));
        writer.Line($"internal static global::Seraph.FfiModule {property} {{ get; }} = new global::Seraph.FfiModule({name}, static builder =>");
        writer.Line("{");
        writer.Indent();
        if (hasInstances)
        {
            writer.Line("KnowInstances();");
        }

        foreach (ModuleEntry entry in entries.Where(e => ModuleNames.PropertyOf(e.Module) == property))
        {
            writer.Line($"global::{TypeEmitter.Namespace}.{entry.Clr.ExportClass}.Register(builder);");
        }

        // Extension methods need the types that they belong to.
        foreach (ModuleEntry entry in entries.Where(e => e.HasExtensions && ModuleNames.PropertyOf(e.Module) == property))
        {
            writer.Line($"global::{TypeEmitter.Namespace}.{entry.Clr.ExportClass}.Extend(builder);");
        }

        writer.Unindent();
        writer.Line("});");
    }
}
