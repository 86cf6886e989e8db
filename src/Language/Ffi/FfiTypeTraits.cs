namespace Seraph;

/// <summary>What else is to be known about a host type.</summary>
[Flags]
public enum FfiTypeTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A struct without references: its values live in number slots and are copied as bytes.</summary>
    Unmanaged = 1 << 0,

    /// <summary>No object can be made from scripts.</summary>
    Abstract = 1 << 1,

    /// <summary>No class may derive from it.</summary>
    Final = 1 << 2,

    /// <summary>Scripts may not hold handles to it.</summary>
    NoHandle = 1 << 3,

    /// <summary>Its objects are disposed at the end of the scope that made them.</summary>
    Scoped = 1 << 4,

    /// <summary>Script classes may derive from it.</summary>
    Inheritable = 1 << 5,

    /// <summary>The type of string literals.</summary>
    String = 1 << 6,

    /// <summary>The template that <c>T[]</c> and untyped initialisation lists mean.</summary>
    DefaultArray = 1 << 7,

    /// <summary>
    /// A value that stands for a handle: <c>@v = x</c> calls its <c>opHndlAssign</c>, <c>v is x</c> its <c>opEquals</c>, and
    /// <c>T@</c> is the same as <c>T</c>.
    /// </summary>
    HandleLike = 1 << 8,
}
