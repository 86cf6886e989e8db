using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes what stands behind a template: a generic class with the thunks, of which each instance has its own.</summary>
internal static class TemplateEmitter
{
    /// <summary>The field with the <c>HostTemplate</c> of a generic class.</summary>
    public const string Field = "s_template";

    private const string Type = "global::Seraph.HostTemplate";
    private const string Guard = "if (!global::System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported)";

    // What programs that are compiled ahead of time have of each generic method.
    private static readonly string[] s_known = ["bool", "int", "uint", "long", "float", "double", "string", "global::Seraph.ScriptObject"];

    /// <summary>The native of a member, as C# text.</summary>
    public static string Native(TypeExport export, int member, string name) =>
        export.Clr.Generics is not null ? $"{Field}.Member({member.ToString(CultureInfo.InvariantCulture)})"
        : export.Members[member].Generics is not null ? $"{name}_Template.Member(0)"
        : FunctionEmitter.Native(export.Members[member].Call, name);

    /// <summary>Writes the field of a generic class, and how its instances become known.</summary>
    public static void WriteField(SourceWriter writer, ClrType clr)
    {
        TypeParameters generics = clr.Generics!;
        writer.Line($"private static readonly {Type} {Field} = new {Type}(typeof({MembersOf(clr)}{generics.Open}));");
        writer.Line();
        writer.Line($"internal static void Know{generics.List}(){generics.Constraints} => {Field}.Know({MembersOf(clr)}{generics.List}.Instance, {TypesOf(generics)});");
        writer.Line();
    }

    /// <summary>Writes the fields of generic methods, and makes the usual instances known.</summary>
    public static void WriteMethodFields(SourceWriter writer, TypeExport export, MemberLabels names)
    {
        for (int i = 0; i < export.Members.Count; i++)
        {
            if (export.Members[i].Generics is { } generics)
            {
                writer.Line($"private static readonly {Type} {names.Members[i]}_Template = new {Type}(typeof({names.Members[i]}_Members{generics.Open}));");
                writer.Line();
            }
        }
    }

    /// <summary>Writes into the registration what programs that are compiled ahead of time have of generic methods.</summary>
    public static void WriteKnown(SourceWriter writer, TypeExport export, MemberLabels names)
    {
        int[] free = [.. Enumerable.Range(0, export.Members.Count).Where(i => export.Members[i].Generics is { IsFree: true, Names.Count: 1 })];
        if (free.Length == 0)
        {
            return;
        }

        writer.Open(Guard);
        foreach (string name in free.Select(i => names.Members[i]))
        {
            foreach (string type in s_known)
            {
                writer.Line($"{name}_Template.Know({name}_Members<{type}>.Instance, typeof({type}));");
            }
        }

        writer.Close();
    }

    /// <summary>Writes the generic class of a generic method.</summary>
    public static void WriteMethod(SourceWriter writer, CallExport call, TypeParameters generics, string name)
    {
        writer.Open($"private static class {name}_Members{generics.List}{generics.Constraints}");
        writer.Line($"public static readonly global::Seraph.HostInstance Instance = global::Seraph.HostInstance.Of({name}_Thunk);");
        writer.Line();
        ThunkEmitter.Write(writer, call, name);
        writer.Line();
        TwinEmitter.Write(writer, call, name);
        writer.Close();
    }

    /// <summary>Writes the class with the members of a generic class.</summary>
    public static void WriteMembers(SourceWriter writer, TypeExport export, MemberLabels names)
    {
        TypeParameters generics = export.Clr.Generics!;
        writer.Line();
        writer.Line($"/// <summary>The members of <see cref=\"{export.Clr.DocumentationCode}\"/> for scripts.</summary>");
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Line($"[global::Seraph.HostExport(typeof({export.Clr.OpenCode}))]");
        writer.Open($"internal static class {MembersOf(export.Clr)}{generics.List}{generics.Constraints}");
        string thunks = string.Join(", ", names.Members.Select(n => n + "_Thunk"));
        writer.Line($"public static readonly global::Seraph.HostInstance Instance = global::Seraph.HostInstance.Of<{export.Clr.Code}>({thunks});");
        for (int i = 0; i < export.Members.Count; i++)
        {
            writer.Line();
            ThunkEmitter.Write(writer, export.Members[i].Call, names.Members[i]);
            writer.Line();
            TwinEmitter.Write(writer, export.Members[i].Call, names.Members[i]);
        }

        writer.Close();
    }

    /// <summary>Writes into <c>ScriptExports</c> which instances the project uses, for programs that are compiled ahead of time.</summary>
    public static void WriteInstances(SourceWriter writer, IEnumerable<TemplateInstance> instances)
    {
        writer.Line();
        writer.Open("private static void KnowInstances()");
        writer.Open(Guard);
        foreach (TemplateInstance instance in instances)
        {
            writer.Line($"global::{TypeEmitter.Namespace}.{instance.ExportClass}.Know<{instance.Arguments}>();");
        }

        writer.Close();
        writer.Close();
    }

    private static string MembersOf(ClrType clr) => clr.ExportClass.Substring(0, clr.ExportClass.Length - "Export".Length) + "Members";

    private static string TypesOf(TypeParameters generics) => string.Join(", ", generics.Names.Select(n => $"typeof({n})"));
}
