using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>A function whose body waits to be bound.</summary>
/// <param name="Function">The function.</param>
/// <param name="Scope">Where its body stands.</param>
/// <param name="Around">Of a lambda what is around it.</param>
internal readonly record struct PendingFunction(FunctionDef Function, Scope Scope, Surroundings? Around = null);
