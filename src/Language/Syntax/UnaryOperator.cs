namespace Seraph.Language.Syntax;

/// <summary>Prefix operators.</summary>
internal enum UnaryOperator : byte
{
    Plus,
    Negate,

    /// <summary><c>!</c> or <c>not</c>.</summary>
    LogicalNot,

    BitwiseNot,

    /// <summary><c>@</c>.</summary>
    HandleOf,

    Increment,
    Decrement,
}
