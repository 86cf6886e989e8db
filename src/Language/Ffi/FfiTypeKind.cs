namespace Seraph;

/// <summary>What a host type is for scripts.</summary>
public enum FfiTypeKind : byte
{
    /// <summary>A reference type: scripts hold handles to its objects.</summary>
    Class,

    /// <summary>A value type: copied on assignment.</summary>
    Struct,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A function signature: a C# delegate type.</summary>
    Funcdef,
}
