using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>How one operation becomes IL.</summary>
/// <param name="A">What the number register A holds; likewise the others.</param>
/// <param name="B">See A.</param>
/// <param name="C">See A.</param>
/// <param name="Emit">Writes the IL.</param>
internal sealed record Translation(ValueKind A, ValueKind B, ValueKind C, Action<FunctionTranslator, Instruction> Emit);
