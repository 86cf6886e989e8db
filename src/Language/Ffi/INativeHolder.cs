namespace Seraph.Language.Ffi;

/// <summary>What the counting of references must know of the C# class behind a host type; the engine implements it.</summary>
internal interface INativeHolder
{
    /// <summary>Its objects hold values of scripts, and count who holds them.</summary>
    bool HoldsReferences { get; }

    /// <summary>Its objects notice when the last reference to an object of their type argument goes.</summary>
    bool IsWeak { get; }
}
