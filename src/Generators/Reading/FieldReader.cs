using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>
/// Reads fields: of an unmanaged struct they are fields for scripts too, constants are constants, and all others are pairs of
/// <c>get_X</c> and <c>set_X</c>.
/// </summary>
internal static class FieldReader
{
    public static void Read(IFieldSymbol field, ExportBuilder builder)
    {
        // The field behind an event or tuple element, and what the compiler makes for itself.
        if (field.IsImplicitlyDeclared || field.AssociatedSymbol is not null)
        {
            return;
        }

        string name = MemberNames.Of(field, builder.Request);
        if (!builder.CheckName(field, name))
        {
            return;
        }

        if (field.IsFixedSizeBuffer || field.RefKind != RefKind.None)
        {
            builder.Problems.ReportMember(field, Fault.Unsupported("fixed buffers and ref fields have no counterpart in scripts"));
            return;
        }

        string clrName = CodeText.Identifier(field.Name);
        if (!field.HasConstantValue && (field.IsStatic || builder.Self != SelfKind.Struct))
        {
            ReadAccessors(field, name, clrName, builder);
            return;
        }

        if (builder.Signatures.ReadType(field.Type, field) is not { } type)
        {
            return;
        }

        if (!field.HasConstantValue)
        {
            var definition = new FfiPropertyDef(name, type.Type) { IsReadOnly = field.IsReadOnly, Documentation = DocumentationReader.Find(field) };
            builder.AddField(field, new FieldExport(definition, clrName, type.Value.Code));
        }
        else if (field.Type.TypeKind != TypeKind.Enum && type.Value.Kind is not (ValueKind.Object or ValueKind.Struct))
        {
            builder.AddConstant(field, new FfiPropertyDef(name, type.Type)
            {
                Namespace = builder.Scope,
                IsReadOnly = true,
                Documentation = DocumentationReader.Find(field),
                Constant = DefaultValueReader.ReadValue(field.ConstantValue, type),
            });
        }
        else
        {
            ReadAccessors(field, name, clrName, builder);
        }
    }

    // As of a property: a list comes as an array, a value that may be missing as a bool and an output.
    private static void ReadAccessors(IFieldSymbol field, string name, string clrName, ExportBuilder builder)
    {
        if (builder.Signatures.ReadGetter(field.Type, field) is not { } getter)
        {
            return;
        }

        PropertyReader.ReadGetter(field, name, getter, builder, clrName);
        if (!field.IsReadOnly && !field.IsConst && builder.Signatures.ReadSetter(field.Type, field) is { } setter)
        {
            builder.AddCall(field, "set_" + name, setter, CallKind.Set, clrName, FfiFunctionTraits.Property);
        }
    }
}
