using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>The way into the reader, for the generator and for the analyzers.</summary>
internal static class ExportReader
{
    /// <summary>The exports of the <c>[ScriptExport]</c> attributes at one place of the source.</summary>
    public static EquatableArray<TypeExport> Read(GeneratorAttributeSyntaxContext context, CancellationToken token)
    {
        ExportIndex index = ExportIndex.Of(context.SemanticModel.Compilation);
        var exports = new List<TypeExport>();
        foreach (AttributeData attribute in context.Attributes)
        {
            ExportResult? result = context.TargetSymbol is INamedTypeSymbol type
                ? ReadType(type, attribute, index, token)
                : ReadAssemblyAttribute(attribute, index, token);
            if (result?.Export is { } export)
            {
                exports.Add(export);
            }
        }

        return exports.ToEquatableArray();
    }

    /// <summary>Reads a type that carries the attribute; null where an earlier attribute exports it.</summary>
    public static ExportResult? ReadType(INamedTypeSymbol type, AttributeData attribute, ExportIndex index, CancellationToken token) =>
        index.FindRequest(type) is { } request && IsSame(request.Attribute, attribute) ? TypeReader.Read(request, index, token) : null;

    /// <summary>Reads the type that an attribute of the assembly names; null where there is none, or another attribute exports it.</summary>
    public static ExportResult? ReadAssemblyAttribute(AttributeData attribute, ExportIndex index, CancellationToken token) =>
        attribute.ConstructorArguments is [{ Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type }] ? ReadType(type, attribute, index, token) : null;

    /// <summary>Two views of one attribute in the source.</summary>
    public static bool IsSame(AttributeData one, AttributeData other) =>
        one.ApplicationSyntaxReference is { } a && other.ApplicationSyntaxReference is { } b && a.SyntaxTree == b.SyntaxTree && a.Span == b.Span;
}
