using Seraph.Language.Registry;

namespace Seraph.Language.Compilation;

/// <summary>Where the shared declarations of a unit belong.</summary>
/// <param name="Registry">Those of the context.</param>
/// <param name="User">The unit, which is compared by reference and held weakly.</param>
/// <param name="IsCheck">Compare only, register nothing.</param>
internal sealed record SharedUse(SharedRegistry Registry, object User, bool IsCheck);
