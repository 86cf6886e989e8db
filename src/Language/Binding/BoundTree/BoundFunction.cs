using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A function ready to be written: its parameters as variables and its body.</summary>
/// <param name="Function">The function.</param>
/// <param name="Parameters">One variable per parameter.</param>
/// <param name="Body">The statements; the writer adds a return at the end of a void function.</param>
/// <param name="Source">The text that spans refer to; null for code the compiler made up.</param>
internal sealed record BoundFunction(FunctionDef Function, LocalVariable[] Parameters, BoundBlock Body, SourceText? Source);
