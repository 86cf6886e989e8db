using Seraph.Language.Bytecode;

namespace Seraph.Engine.Hosting;

/// <summary>
/// Verifies what our own compiler wrote: always in Debug builds, and where the switch <c>Seraph.VerifyOwnOutput</c> is set, as it
/// is in the tests. What is loaded from outside is verified in any case.
/// </summary>
internal static class OwnOutput
{
#if DEBUG
    private const bool Default = true;
#else
    private const bool Default = false;
#endif

    private static readonly bool s_verifies =
        AppContext.TryGetSwitch("Seraph.VerifyOwnOutput", out bool isSet) ? isSet : Default;

    /// <exception cref="InvalidOperationException">The compiler has a fault.</exception>
    public static void Verify(CompiledUnit unit)
    {
        if (s_verifies && Verifier.Verify(unit) is { IsValid: false } result)
        {
            throw new InvalidOperationException($"The compiler wrote invalid code for '{unit.Name}':{Environment.NewLine}{result}");
        }
    }
}
