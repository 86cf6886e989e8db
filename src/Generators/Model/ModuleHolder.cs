namespace Seraph.Generators.Model;

/// <summary>A class with <c>[ScriptModule]</c>.</summary>
/// <param name="Namespace">Its C# namespace; empty for the global one.</param>
/// <param name="Name">Its name as C# text.</param>
/// <param name="Module">The name given with <c>Module</c>; empty for the default module.</param>
internal sealed record ModuleHolder(string Namespace, string Name, string Module);
