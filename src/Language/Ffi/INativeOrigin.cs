namespace Seraph.Language.Ffi;

/// <summary>What messages about a registration say of the C# code behind it; the engine implements it.</summary>
internal interface INativeOrigin
{
    /// <summary>The C# type whose member it is, or which registers it; null if nothing is known. Asked for only when something is wrong.</summary>
    string? Origin { get; }
}
