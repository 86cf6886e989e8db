using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>A <c>[ScriptExport]</c> and the type it exports.</summary>
/// <param name="type">The type.</param>
/// <param name="attribute">The attribute.</param>
/// <param name="isOnAssembly">The attribute is one of the assembly, not of the type.</param>
/// <param name="assembly">The assembly that exports it.</param>
internal sealed class ExportRequest(INamedTypeSymbol type, AttributeData attribute, bool isOnAssembly, IAssemblySymbol assembly)
{
    private TypeDescription? _description;

    public IAssemblySymbol Assembly { get; } = assembly;

    public INamedTypeSymbol Type { get; } = type;

    public AttributeData Attribute { get; } = attribute;

    public ExportOptions Options { get; } = new(attribute);

    public bool IsOnAssembly { get; } = isOnAssembly;

    /// <summary>What a static class says of another type; null for all other exports.</summary>
    public TypeDescription? Description => !Type.IsStatic || !Options.HasTypeArgument || IsOnAssembly ? null : _description ??= TypeDescription.Find(Type, Options);

    /// <summary>The name in scripts.</summary>
    public string Name => Description?.Shape.Name ?? Options.Name ?? Type.Name;

    public Location AttributeLocation => Attribute.GetLocation();

    /// <summary>The type's name in its declaration if it is one of ours, or else the attribute.</summary>
    public Location Location => Type.Locations.FirstOrDefault(l => l.IsInSource) ?? AttributeLocation;
}
