namespace Seraph.Language.Syntax;

/// <summary>The type of a literal.</summary>
internal enum LiteralKind : byte
{
    Int,
    UInt,
    Int64,
    UInt64,
    Float,
    Double,
    Bool,
    String,
    Null,
}
