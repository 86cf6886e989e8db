namespace Seraph.Generators.Model;

/// <summary>What scripts keep while they go through a collection with <c>foreach</c>.</summary>
/// <param name="Shape">The type in scripts, which has no members.</param>
/// <param name="Code">The C# type behind it.</param>
internal sealed record IteratorExport(FfiTypeDef Shape, string Code);
