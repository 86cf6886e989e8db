using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Operators as scripts write them, and the methods that overload them.</summary>
internal static class OperatorNames
{
    /// <summary>The method of the left operand; with <c>_r</c> behind it that of the right one.</summary>
    public static string Method(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add => "opAdd",
        BinaryOperator.Subtract => "opSub",
        BinaryOperator.Multiply => "opMul",
        BinaryOperator.Divide => "opDiv",
        BinaryOperator.Modulo => "opMod",
        BinaryOperator.Power => "opPow",
        BinaryOperator.BitwiseAnd => "opAnd",
        BinaryOperator.BitwiseOr => "opOr",
        BinaryOperator.BitwiseXor => "opXor",
        BinaryOperator.ShiftLeft => "opShl",
        BinaryOperator.ShiftRight => "opShr",
        BinaryOperator.ShiftRightArithmetic => "opUShr",
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    };

    /// <summary>The binary operator inside a compound assignment.</summary>
    public static BinaryOperator Binary(AssignmentOperator @operator) => (BinaryOperator)(@operator - AssignmentOperator.Add);

    public static string Symbol(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "**",
        BinaryOperator.BitwiseAnd => "&",
        BinaryOperator.BitwiseOr => "|",
        BinaryOperator.BitwiseXor => "^",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.ShiftRightArithmetic => ">>>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Is => "is",
        BinaryOperator.IsNot => "!is",
        BinaryOperator.LogicalAnd => "&&",
        BinaryOperator.LogicalOr => "||",
        _ => "^^",
    };

    public static string Symbol(UnaryOperator @operator) => @operator switch
    {
        UnaryOperator.Plus => "+",
        UnaryOperator.Negate => "-",
        UnaryOperator.LogicalNot => "!",
        UnaryOperator.BitwiseNot => "~",
        UnaryOperator.HandleOf => "@",
        UnaryOperator.Increment => "++",
        _ => "--",
    };
}
