using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>What the functions around a lambda have and the lambda can't use.</summary>
/// <param name="Locals">The names of the variables.</param>
/// <param name="Type">The class whose method it is, or null.</param>
internal sealed record Surroundings(Name[] Locals, TypeDef? Type);
