namespace Seraph.Language.Symbols;

/// <summary>A function that a unit takes from another one.</summary>
/// <param name="Function">What stands for it in the unit: a function that calls what the import is bound to.</param>
/// <param name="Unit">The name of the unit that has it.</param>
internal sealed record ImportDef(FunctionDef Function, string Unit);
