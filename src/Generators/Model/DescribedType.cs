namespace Seraph.Generators.Model;

/// <summary>A C# type that a static class describes to scripts.</summary>
/// <param name="Code">The type as C# text.</param>
/// <param name="IsClass">It is a class, not a struct.</param>
/// <param name="Validator">The method of the static class that looks at template arguments, or null.</param>
internal sealed record DescribedType(string Code, bool IsClass, string? Validator);
