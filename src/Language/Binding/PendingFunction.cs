using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>A function whose body waits to be bound.</summary>
internal readonly record struct PendingFunction(FunctionDef Function, Scope Scope);
