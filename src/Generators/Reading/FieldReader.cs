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

        if (builder.Signatures.ReadType(field.Type, field) is not { } type)
        {
            return;
        }

        string clrName = CodeText.Identifier(field.Name);
        if (field.HasConstantValue && field.Type.TypeKind != TypeKind.Enum && type.Value.Kind is not (ValueKind.Object or ValueKind.Struct))
        {
            builder.AddConstant(field, new FfiPropertyDef(name, type.Type)
            {
                Namespace = builder.Scope,
                IsReadOnly = true,
                Documentation = DocumentationReader.Find(field),
                Constant = DefaultValueReader.ReadValue(field.ConstantValue, type),
            });
        }
        else if (!field.IsStatic && builder.Self == SelfKind.Struct)
        {
            var definition = new FfiPropertyDef(name, type.Type) { IsReadOnly = field.IsReadOnly, Documentation = DocumentationReader.Find(field) };
            builder.AddField(field, new FieldExport(definition, clrName, type.Value.Code));
        }
        else
        {
            builder.AddCall(
                field, "get_" + name, Signature.OfGetter(type), CallKind.Get, clrName, FfiFunctionTraits.Property | FfiFunctionTraits.Const);
            if (!field.IsReadOnly && !field.IsConst)
            {
                builder.AddCall(field, "set_" + name, Signature.OfSetter(type), CallKind.Set, clrName, FfiFunctionTraits.Property);
            }
        }
    }
}
