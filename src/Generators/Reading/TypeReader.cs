using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Reading;

/// <summary>Reads one exported type with all its members.</summary>
internal static class TypeReader
{
    public static ExportResult Read(ExportRequest request, ExportIndex index, CancellationToken token)
    {
        var problems = new ProblemBag(request);
        if (ExportTargets.FindFault(request, index) is { } fault)
        {
            problems.ReportType(fault.Id, request.Type.ToDisplayString(CodeText.Message), fault.Text);
            return new ExportResult(null, problems.Problems, []);
        }

        var builder = new ExportBuilder(request, index, problems);
        TypeExport? export = request.Type.TypeKind switch
        {
            TypeKind.Enum => builder.ToExport(ReadEnum(builder)),
            TypeKind.Delegate => ReadDelegate(builder),
            _ => ReadMembers(builder, token),
        };
        return new ExportResult(export, problems.Problems, builder.Sources);
    }

    private static TypeExport ReadMembers(ExportBuilder builder, CancellationToken token)
    {
        INamedTypeSymbol type = builder.Type;
        MemberReader.ReadAll(builder, token);
        CarrierExport? carrier = CarrierReader.Read(builder, token);
        TypeExport export = builder.ToExport(type.IsStatic ? DescribedShape(builder) : Shape(builder) with
        {
            Traits = TraitsOf(type) | (carrier is not null && builder.Request.Options.IsInheritable ? FfiTypeTraits.Inheritable : FfiTypeTraits.None),
            Base = type.TypeKind == TypeKind.Class && MemberCollector.FindExportedBase(type, builder.Index) is { } exportedBase
                ? builder.Types.Map(exportedBase, TypePlace.Value, out _)?.Type.With(FfiModifiers.None)
                : null,
            Interfaces = ReadInterfaces(type, builder.Index),
        });
        return export with { Carrier = carrier };
    }

    private static FfiTypeDef ReadEnum(ExportBuilder builder)
    {
        var values = new List<FfiEnumValue>();
        foreach (IFieldSymbol field in builder.Type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue))
        {
            string name = MemberNames.Of(field);
            if (builder.Request.Options.Wants(field) && builder.CheckName(field, name))
            {
                values.Add(new FfiEnumValue(name, field.ConstantValue is ulong bits
                    ? unchecked((long)bits)
                    : Convert.ToInt64(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        FfiDataType underlying = builder.Signatures.ReadType(builder.Type.EnumUnderlyingType!, builder.Type)!.Type;
        return Shape(builder) with { Enum = new FfiEnumDef(underlying, values.ToEquatableArray()) };
    }

    private static TypeExport? ReadDelegate(ExportBuilder builder)
    {
        if (builder.Types.Delegates.Read(builder.Type, builder.Namespace, builder.Request.Name, out Fault? fault) is not { } export)
        {
            if (fault is not null)
            {
                builder.Problems.ReportMember(builder.Type, fault);
            }

            return null;
        }

        export = export with { Shape = export.Shape with { Documentation = DocumentationReader.Find(builder.Type) } };
        TypeExport type = builder.ToExport(export.Shape);
        return type with { Delegates = type.Delegates.Prepend(export).ToEquatableArray() };
    }

    private static FfiTypeDef Shape(ExportBuilder builder) =>
        new(builder.Namespace, builder.Request.Name, builder.Hash, ExportTargets.KindOf(builder.Type))
        {
            TemplateParameters = builder.Type.TypeParameters.Select(p => p.Name).ToEquatableArray(),
            Documentation = DocumentationReader.Find(builder.Type),
        };

    private static FfiTypeDef? DescribedShape(ExportBuilder builder) => builder.Request.Description is { } description
        ? description.Shape with { Hash = builder.Hash, Documentation = DocumentationReader.Find(builder.Type) }
        : null;

    private static FfiTypeTraits TraitsOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Struct, IsUnmanagedType: true } => FfiTypeTraits.Unmanaged,
        { TypeKind: TypeKind.Class, IsAbstract: true } => FfiTypeTraits.Abstract,
        { TypeKind: TypeKind.Class, IsSealed: true } => FfiTypeTraits.Final,
        _ => FfiTypeTraits.None,
    };

    // A struct is a value for scripts, never the object behind a handle. What the base has already is not repeated.
    private static EquatableArray<FfiDataType> ReadInterfaces(INamedTypeSymbol type, ExportIndex index)
    {
        if (type.TypeKind == TypeKind.Struct)
        {
            return default;
        }

        INamedTypeSymbol? exportedBase = MemberCollector.FindExportedBase(type, index);
        return type.AllInterfaces
            .Where(i => exportedBase is null || !exportedBase.AllInterfaces.Any(b => b.IsSame(i)))
            .Select(i => index.Find(i, out _)?.Type).OfType<FfiDataType>().ToEquatableArray();
    }
}
