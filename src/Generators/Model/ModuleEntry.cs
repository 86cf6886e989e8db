namespace Seraph.Generators.Model;

/// <summary>The place of an exported type in a module.</summary>
/// <param name="Module">The name given with <c>Module</c>; empty for the default module.</param>
/// <param name="Clr">The C# type.</param>
/// <param name="HasExtensions">It adds methods to other types.</param>
/// <param name="Instances">Instances of exported generic classes that it names.</param>
internal sealed record ModuleEntry(string Module, ClrType Clr, bool HasExtensions, EquatableArray<TemplateInstance> Instances);
