namespace Seraph;

/// <summary>Which methods and functions of a script are accessors of virtual properties. Properties of the host are not affected.</summary>
public enum PropertyAccessorMode : byte
{
    /// <summary>None.</summary>
    HostOnly = 1,

    /// <summary>All that are named <c>get_x</c> or <c>set_x</c>.</summary>
    ByName = 2,

    /// <summary>Those of the names that are marked with <c>property</c>, and the accessors of <c>int x { get … set … }</c>.</summary>
    ByKeyword = 3,
}
