using System.Diagnostics.CodeAnalysis;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Jit;

/// <summary>What of a unit is compiled. Shared by the threads that run it.</summary>
internal sealed class UnitTier(LinkedUnit unit)
{
    private readonly object _lock = new();
    private TranslatedUnit? _plain;
    private TranslatedUnit? _counting;

    /// <summary>The compiled functions, counting instructions or not.</summary>
    public TranslatedUnit? Find(bool isCounting) => (isCounting ? _counting : _plain) ?? Translate(isCounting);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A unit has a tier only where dynamic code is supported.")]
    private TranslatedUnit Translate(bool isCounting)
    {
        lock (_lock)
        {
            ref TranslatedUnit? known = ref isCounting ? ref _counting : ref _plain;
            return known ??= UnitTranslator.Translate(unit, isCounting);
        }
    }
}
