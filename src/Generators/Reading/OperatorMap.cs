namespace Seraph.Generators.Reading;

/// <summary>The operators of C# by their metadata names: how C# writes them and how scripts call them.</summary>
internal static class OperatorMap
{
    /// <summary>Operators of two operands; those that scripts can combine with <c>=</c> as well.</summary>
    public static (string Token, string Name)? FindBinary(string metadataName) => metadataName switch
    {
        "op_Addition" => ("+", "opAdd"),
        "op_Subtraction" => ("-", "opSub"),
        "op_Multiply" => ("*", "opMul"),
        "op_Division" => ("/", "opDiv"),
        "op_Modulus" => ("%", "opMod"),
        "op_BitwiseAnd" => ("&", "opAnd"),
        "op_BitwiseOr" => ("|", "opOr"),
        "op_ExclusiveOr" => ("^", "opXor"),
        "op_LeftShift" => ("<<", "opShl"),
        "op_RightShift" => (">>", "opShr"),
        "op_UnsignedRightShift" => (">>>", "opUShr"),
        _ => null,
    };

    /// <summary><c>++</c> and <c>--</c>, which change a value; of an object C# would change the variable.</summary>
    public static (string Token, string Suffix)? FindStep(string metadataName) => metadataName switch
    {
        "op_Increment" => ("++", "Inc"),
        "op_Decrement" => ("--", "Dec"),
        _ => null,
    };

    /// <summary>Operators of one operand. Unary plus and <c>!</c> have no counterpart that means the same.</summary>
    public static (string Token, string Name)? FindUnary(string metadataName) => metadataName switch
    {
        "op_UnaryNegation" => ("-", "opNeg"),
        "op_OnesComplement" => ("~", "opCom"),
        _ => null,
    };
}
