namespace Seraph.Generators.Model;

/// <summary>An instance of an exported generic class that the project uses.</summary>
/// <param name="ExportClass">The class that registers the generic class.</param>
/// <param name="Arguments">The type arguments as C# text.</param>
internal sealed record TemplateInstance(string ExportClass, string Arguments);
