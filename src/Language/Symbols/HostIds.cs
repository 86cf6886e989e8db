namespace Seraph.Language.Symbols;

/// <summary>
/// Numbers of types and functions inside one process. Those of the host have the top bit and are given when a registry is
/// sealed, in the order of identities: neither the order of registration nor other contexts change them. A layer continues after
/// its parent. Those of scripts have no top bit and follow the order of declaration in one unit. Across processes only
/// <see cref="TypeHash"/> counts.
/// </summary>
internal static class HostIds
{
    /// <summary>Set in every number of the host.</summary>
    public const uint FfiBit = 0x8000_0000;

    /// <summary><c>void</c>; the other primitives follow in the order of <see cref="NumericKind"/>, up to <see cref="Double"/>.</summary>
    public const uint Void = FfiBit;

    /// <summary><c>bool</c>.</summary>
    public const uint Bool = FfiBit | 1;

    /// <summary><c>int</c>.</summary>
    public const uint Int32 = FfiBit | 4;

    /// <summary><c>double</c>, the last primitive.</summary>
    public const uint Double = FfiBit | 11;

    /// <summary><c>?</c>, of parameters.</summary>
    public const uint VariableParameter = FfiBit | 12;

    /// <summary>The type of <c>null</c>.</summary>
    public const uint Null = FfiBit | 13;

    /// <summary>The first type that a module registers; the numbers between are kept for what the language may need.</summary>
    public const uint FirstUser = FfiBit | 32;

    /// <summary>The type whose members are being declared, in signatures of templates.</summary>
    public const uint Self = 0xffff_fffe;

    /// <summary>The number belongs to the host.</summary>
    public static bool IsHost(uint id) => (id & FfiBit) != 0;

    /// <summary>The number of a host function with this index in its registry.</summary>
    public static uint OfFunction(int index) => FfiBit | (uint)index;
}
