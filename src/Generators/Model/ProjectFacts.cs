namespace Seraph.Generators.Model;

/// <summary>What the generator must know of the project.</summary>
/// <param name="AssemblyName">The name of the assembly, which the default module has too.</param>
/// <param name="HasEngine">The project sees the engine, so emitted code can refer to it.</param>
/// <param name="IsEngine">It is the engine itself, which has no manifest: its modules are those that everybody knows.</param>
internal sealed record ProjectFacts(string AssemblyName, bool HasEngine, bool IsEngine = false);
