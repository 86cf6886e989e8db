using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads <c>[ScriptInstance]</c>.</summary>
internal static class InstanceReader
{
    /// <summary>The instances that the attributes at one place of the source name.</summary>
    public static EquatableArray<TemplateInstance> Read(GeneratorAttributeSyntaxContext context, CancellationToken token)
    {
        ExportIndex index = ExportIndex.Of(context.SemanticModel.Compilation);
        return context.Attributes.Select(a => Find(a, index)).OfType<TemplateInstance>().ToEquatableArray();
    }

    /// <summary>The instance that an attribute names; null if it is none of a generic class that this project exports.</summary>
    public static TemplateInstance? Find(AttributeData attribute, ExportIndex index) =>
        attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }] ? Find(type, index) : null;

    /// <summary>The instance that a type is, or null.</summary>
    public static TemplateInstance? Find(INamedTypeSymbol type, ExportIndex index)
    {
        if (!type.IsGenericType || type.IsUnboundGenericType || TypeParameterReader.IsOpen(type) || index.FindRequest(type) is not { } request
            || index.Find(type, out _) is null)
        {
            return null;
        }

        var clr = new ClrType(CodeText.MetadataName(request.Type), CodeText.Type(request.Type));
        return new TemplateInstance(clr.ExportClass, string.Join(", ", type.TypeArguments.Select(CodeText.Type)));
    }
}
