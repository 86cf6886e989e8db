namespace Seraph.Generators.Model;

/// <summary>A field of an unmanaged struct.</summary>
/// <param name="Definition">What scripts see.</param>
/// <param name="Name">The name as C# text.</param>
/// <param name="Code">The type as C# text.</param>
internal sealed record FieldExport(FfiPropertyDef Definition, string Name, string Code);
