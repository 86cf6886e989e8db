using Seraph.Language.Bytecode;

namespace Seraph.Language.Compilation;

/// <summary>What compiling a unit gave.</summary>
/// <param name="Unit">The bytecode; null if there was an error.</param>
/// <param name="Diagnostics">Everything that was found, in the order it was found.</param>
internal sealed record CompilationResult(CompiledUnit? Unit, IReadOnlyList<ScriptDiagnostic> Diagnostics);
