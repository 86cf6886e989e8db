using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes the file of one exported type: a class that registers it, with a thunk and a direct twin for each member.</summary>
internal static class TypeEmitter
{
    public const string Namespace = "Seraph.Generated";

    public static string Write(TypeExport export)
    {
        var writer = new SourceWriter();
        var types = new TypeTable();
        MemberLabels names = MemberLabels.Of(export);
        FileHeader.Write(writer);
        writer.Open("namespace " + Namespace);
        writer.Line($"/// <summary>Exports <see cref=\"{export.Clr.DocumentationCode}\"/> to scripts.</summary>");
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Line($"[global::Seraph.HostExport(typeof({export.Clr.OpenCode}))]");
        writer.Open("internal static class " + export.Clr.ExportClass);
        if (export.Clr.Generics is not null)
        {
            TemplateEmitter.WriteField(writer, export.Clr);
        }

        TemplateEmitter.WriteMethodFields(writer, export, names);
        WriteRegister(writer, types, export, names);
        WriteExtend(writer, types, export, names);
        for (int i = 0; i < export.Members.Count && export.Clr.Generics is null; i++)
        {
            if (export.Members[i].Call.Kind == CallKind.Thunk)
            {
                continue;
            }

            writer.Line();
            WriteMember(writer, export.Members[i], names.Members[i]);
        }

        for (int i = 0; i < export.Delegates.Count; i++)
        {
            writer.Line();
            DelegateEmitter.Write(writer, export.Delegates[i], names.Delegates[i]);
        }

        if (export.Carrier is { } carrier)
        {
            CarrierEmitter.Write(writer, carrier, export.Clr);
        }

        types.WriteFields(writer);
        writer.Close();
        if (export.Clr.Generics is not null)
        {
            TemplateEmitter.WriteMembers(writer, export, names);
        }

        writer.Close();
        return writer.ToString();
    }

    private static void WriteMember(SourceWriter writer, MemberExport member, string name)
    {
        if (member.Generics is { } generics)
        {
            TemplateEmitter.WriteMethod(writer, member.Call, generics, name);
            return;
        }

        ThunkEmitter.Write(writer, member.Call, name);
        writer.Line();
        TwinEmitter.Write(writer, member.Call, name);
    }

    private static void WriteRegister(SourceWriter writer, TypeTable types, TypeExport export, MemberLabels names)
    {
        var functions = new FunctionEmitter(writer, types);
        writer.Open("internal static void Register(global::Seraph.FfiRegistryBuilder builder)");
        TemplateEmitter.WriteKnown(writer, export, names);
        if (export.Shape is { Kind: not FfiTypeKind.Funcdef } shape)
        {
            writer.Line("builder");
            writer.Indent();
            new ShapeEmitter(writer, types, functions).Write(shape, export.Clr, export.Carrier is { IsInterface: true }, export.Described);
            foreach (FieldExport field in export.Fields)
            {
                functions.WriteProperty(
                    "Field", field.Definition,
                    $"global::Seraph.HostField.At<{export.Clr.Code}, {field.Code}>(static (ref {export.Clr.Code} value) => ref value.{field.Name})");
            }

            WriteFunctions(export, names, functions, isGlobal: false, shape.Name);
            writer.Unindent();
            writer.Line(";");
        }

        for (int i = 0; i < export.Delegates.Count; i++)
        {
            writer.Line("builder");
            writer.Indent();
            new ShapeEmitter(writer, types, functions).Write(export.Delegates[i], names.Delegates[i]);
            writer.Unindent();
            writer.Line(";");
        }

        if (export.Iterator is { } iterator)
        {
            writer.Line("builder");
            writer.Indent();
            new ShapeEmitter(writer, types, functions).Write(iterator);
            writer.Unindent();
            writer.Line(";");
        }

        if (export.Constants.Count > 0 || export.Members.Any(m => m.IsGlobal))
        {
            writer.Line("builder");
            writer.Indent();
            foreach (FfiPropertyDef constant in export.Constants)
            {
                functions.WriteProperty("Constant", constant, null);
            }

            WriteFunctions(export, names, functions, isGlobal: true, "");
            writer.Unindent();
            writer.Line(";");
        }

        writer.Close();
    }

    private static void WriteExtend(SourceWriter writer, TypeTable types, TypeExport export, MemberLabels names)
    {
        if (!export.HasExtensions)
        {
            return;
        }

        var functions = new FunctionEmitter(writer, types);
        writer.Line();
        writer.Open("internal static void Extend(global::Seraph.FfiRegistryBuilder builder)");
        for (int i = 0; i < export.Members.Count; i++)
        {
            if (export.Members[i] is { IsExtension: true } member)
            {
                writer.Comment(member.Call.Receiver);
                writer.Line($"builder.Extend({Literals.Hash(member.Extends)})");
                writer.Indent();
                functions.WriteFunction(member.Definition, member.Definition.Name, TemplateEmitter.Native(export, i, names.Members[i]));
                writer.Unindent();
                writer.Line(";");
            }
        }

        writer.Close();
    }

    private static void WriteFunctions(TypeExport export, MemberLabels names, FunctionEmitter functions, bool isGlobal, string constructorName)
    {
        for (int i = 0; i < export.Members.Count; i++)
        {
            FfiFunctionDef definition = export.Members[i].Definition;
            if (export.Members[i].IsGlobal == isGlobal && !export.Members[i].IsExtension)
            {
                functions.WriteFunction(definition, definition.Name.Length > 0 ? definition.Name : constructorName, TemplateEmitter.Native(export, i, names.Members[i]));
            }
        }
    }
}
