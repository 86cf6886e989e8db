namespace Seraph.Generators.Model;

/// <summary>How a member gets its object.</summary>
internal enum SelfKind : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A reference to a class or interface.</summary>
    Object,

    /// <summary>A string, which is empty where nothing was assigned.</summary>
    Text,

    /// <summary>The place of an unmanaged struct.</summary>
    Struct,

    /// <summary>The place of a struct that holds references.</summary>
    Boxed,
}
