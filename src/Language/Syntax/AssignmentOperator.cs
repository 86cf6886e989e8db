namespace Seraph.Language.Syntax;

/// <summary>Assignments; the compound ones are named after their binary operator.</summary>
internal enum AssignmentOperator : byte
{
    Assign,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    BitwiseAnd,
    BitwiseOr,
    BitwiseXor,
    ShiftLeft,

    /// <summary><c>&gt;&gt;=</c>: fills with zeros.</summary>
    ShiftRight,

    /// <summary><c>&gt;&gt;&gt;=</c>: keeps the sign.</summary>
    ShiftRightArithmetic,
}
