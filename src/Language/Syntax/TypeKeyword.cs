namespace Seraph.Language.Syntax;

/// <summary>The types that are keywords.</summary>
internal enum TypeKeyword : byte
{
    /// <summary>A named type.</summary>
    None,

    /// <summary>No type could be read here; the fault is reported already.</summary>
    Missing,

    Void,
    Bool,
    Int8,
    Int16,
    Int,
    Int64,
    UInt8,
    UInt16,
    UInt,
    UInt64,
    Float,
    Double,

    /// <summary><c>auto</c>: the type of the initialiser.</summary>
    Auto,

    /// <summary><c>?</c>: any type, in declarations of host functions only.</summary>
    Any,
}
