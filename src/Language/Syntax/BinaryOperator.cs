namespace Seraph.Language.Syntax;

/// <summary>Operators between two operands, assignments excepted.</summary>
internal enum BinaryOperator : byte
{
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

    /// <summary><c>&gt;&gt;</c>: fills with zeros.</summary>
    ShiftRight,

    /// <summary><c>&gt;&gt;&gt;</c>: keeps the sign, the opposite of C#.</summary>
    ShiftRightArithmetic,

    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Is,

    /// <summary><c>!is</c>.</summary>
    IsNot,

    /// <summary><c>&amp;&amp;</c> or <c>and</c>.</summary>
    LogicalAnd,

    /// <summary><c>||</c> or <c>or</c>.</summary>
    LogicalOr,

    /// <summary><c>^^</c> or <c>xor</c>.</summary>
    LogicalXor,
}
