namespace Seraph.Language.Syntax;

/// <summary>What may follow a type name.</summary>
internal enum TypeSuffix : byte
{
    /// <summary><c>[]</c>.</summary>
    Array,

    /// <summary><c>@</c>.</summary>
    Handle,

    /// <summary><c>@ const</c>: the handle itself is read-only.</summary>
    ConstHandle,
}
