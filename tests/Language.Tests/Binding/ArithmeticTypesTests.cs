using Seraph.Language.Binding;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Tests.Binding;

public sealed class ArithmeticTypesTests
{
    // Operands: a type is a variable, type=value a constant.
    [TestCase("int", "uint", ExpectedResult = "int")]
    [TestCase("uint", "int64", ExpectedResult = "int64")]
    [TestCase("int", "uint64", ExpectedResult = "int64")]
    [TestCase("int64", "uint64", ExpectedResult = "int64")]
    [TestCase("uint8", "uint8", ExpectedResult = "uint")]
    [TestCase("int8", "int8", ExpectedResult = "int")]
    [TestCase("uint8", "int8", ExpectedResult = "int")]
    [TestCase("int", "float", ExpectedResult = "float")]
    [TestCase("int64", "float", ExpectedResult = "float")]
    [TestCase("float", "double", ExpectedResult = "double")]
    [TestCase("uint", "int=1", ExpectedResult = "uint")]
    [TestCase("int=-10", "uint", ExpectedResult = "uint")]
    [TestCase("int", "uint=1", ExpectedResult = "int")]
    [TestCase("int=1", "uint=1", ExpectedResult = "uint")]
    [TestCase("uint8", "int=1", ExpectedResult = "uint")]
    [TestCase("uint", "int64=1", ExpectedResult = "uint64")]
    [TestCase("int8", "uint=1", ExpectedResult = "int")]
    [TestCase("E", "E", ExpectedResult = "int")]
    [TestCase("uint", "E=1", ExpectedResult = "uint")]
    [TestCase("E", "uint", ExpectedResult = "int")]
    [TestCase("bool", "bool", ExpectedResult = null)]
    [TestCase("bool", "int", ExpectedResult = null)]
    [TestCase("string", "int", ExpectedResult = null)]
    public string? Binary_Add(string left, string right) => Typing(BinaryOperator.Add, left, right);

    [TestCase("int", "uint", ExpectedResult = "int")]
    [TestCase("uint", "int", ExpectedResult = "uint")]
    [TestCase("uint8", "int64", ExpectedResult = "uint64")]
    [TestCase("int", "uint64", ExpectedResult = "int64")]
    [TestCase("int=1", "uint", ExpectedResult = "int")]
    [TestCase("E", "int=1", ExpectedResult = "int")]
    [TestCase("int", "float", ExpectedResult = null)]
    [TestCase("bool", "bool", ExpectedResult = null)]
    public string? Binary_And(string left, string right) => Typing(BinaryOperator.BitwiseAnd, left, right);

    [TestCase("uint8", "int=1", ExpectedResult = "uint")]
    [TestCase("int8", "int=1", ExpectedResult = "int")]
    [TestCase("int", "int64", ExpectedResult = "int")]
    [TestCase("uint64", "int8", ExpectedResult = "uint64")]
    [TestCase("int", "float", ExpectedResult = "int")]
    [TestCase("float", "int", ExpectedResult = null)]
    public string? Binary_Shift(string left, string right) => Typing(BinaryOperator.ShiftRight, left, right);

    [TestCase("int", "uint", ExpectedResult = "int")]
    [TestCase("uint", "int=2", ExpectedResult = "uint")]
    [TestCase("int64", "int=2", ExpectedResult = "int64")]
    [TestCase("int", "float", ExpectedResult = "float")]
    [TestCase("int8", "int8", ExpectedResult = "int")]
    [TestCase("int", "double=0", ExpectedResult = "double")]
    [TestCase("double", "int", ExpectedResult = "double")]
    public string? Binary_Power(string left, string right) => Typing(BinaryOperator.Power, left, right);

    [TestCase("int", "uint", ExpectedResult = "Int32 warn")]
    [TestCase("uint", "int=1", ExpectedResult = "UInt32")]
    [TestCase("uint", "int=-1", ExpectedResult = "UInt32 warn")]
    [TestCase("uint8", "int=-1", ExpectedResult = "UInt32 warn")]
    [TestCase("int", "uint=5", ExpectedResult = "Int32")]
    [TestCase("int", "uint=4294967295", ExpectedResult = "Int32 warn")]
    [TestCase("int=-5", "uint=5", ExpectedResult = "UInt32 warn")]
    [TestCase("int", "uint64", ExpectedResult = "Int64 warn")]
    [TestCase("int64", "uint64=-1", ExpectedResult = "Int64 warn")]
    [TestCase("int64", "uint", ExpectedResult = "Int64")]
    [TestCase("int", "uint8", ExpectedResult = "Int32")]
    [TestCase("int", "float", ExpectedResult = "Float")]
    [TestCase("E", "E", ExpectedResult = "Int32")]
    public string Binary_Compare(string left, string right)
    {
        BinaryTyping typing = Binary(BinaryOperator.Less, left, right);
        Assert.That(typing.Result.ToString(), Is.EqualTo("bool"));
        return typing.Kind + (typing.SignMismatch ? " warn" : "");
    }

    [TestCase(BinaryOperator.Equal, ExpectedResult = "bool")]
    [TestCase(BinaryOperator.LogicalXor, ExpectedResult = "bool")]
    [TestCase(BinaryOperator.Less, ExpectedResult = null)]
    [TestCase(BinaryOperator.BitwiseXor, ExpectedResult = null)]
    public string? Binary_Bools(object @operator) => Typing((BinaryOperator)@operator, "bool", "bool");

    [TestCase(UnaryOperator.Negate, "int8", ExpectedResult = "int8")]
    [TestCase(UnaryOperator.Negate, "uint8", ExpectedResult = "int8")]
    [TestCase(UnaryOperator.Negate, "uint", ExpectedResult = "int")]
    [TestCase(UnaryOperator.Negate, "uint64", ExpectedResult = "int64")]
    [TestCase(UnaryOperator.Negate, "float", ExpectedResult = "float")]
    [TestCase(UnaryOperator.Negate, "E", ExpectedResult = "E")]
    [TestCase(UnaryOperator.Negate, "bool", ExpectedResult = null)]
    [TestCase(UnaryOperator.Plus, "uint", ExpectedResult = "int")]
    [TestCase(UnaryOperator.BitwiseNot, "int8", ExpectedResult = "uint8")]
    [TestCase(UnaryOperator.BitwiseNot, "uint8", ExpectedResult = "uint8")]
    [TestCase(UnaryOperator.BitwiseNot, "int", ExpectedResult = "uint")]
    [TestCase(UnaryOperator.BitwiseNot, "int64", ExpectedResult = "uint64")]
    [TestCase(UnaryOperator.BitwiseNot, "double", ExpectedResult = null)]
    [TestCase(UnaryOperator.LogicalNot, "bool", ExpectedResult = "bool")]
    [TestCase(UnaryOperator.LogicalNot, "int", ExpectedResult = null)]
    public string? Unary(object @operator, string operand)
    {
        UnaryTyping typing = ArithmeticTypes.Unary((UnaryOperator)@operator, BindingWorld.WithTypes(operand).Types[0]);
        return typing.Exists ? typing.Result.ToString() : null;
    }

    [TestCase("int", "uint", ExpectedResult = "uint")]
    [TestCase("uint", "int", ExpectedResult = "uint")]
    [TestCase("int", "int64", ExpectedResult = "int64")]
    [TestCase("int", "uint8", ExpectedResult = "int")]
    [TestCase("int8", "int8", ExpectedResult = "int8")]
    [TestCase("int", "float", ExpectedResult = "float")]
    [TestCase("float", "double", ExpectedResult = "double")]
    [TestCase("E", "E", ExpectedResult = "E")]
    [TestCase("E", "int", ExpectedResult = "int")]
    [TestCase("E", "G", ExpectedResult = null)]
    [TestCase("bool", "bool", ExpectedResult = "bool")]
    [TestCase("bool", "int", ExpectedResult = null)]
    [TestCase("string", "const string", ExpectedResult = "string")]
    [TestCase("A", "B@", ExpectedResult = "A@")]
    [TestCase("A", "const A", ExpectedResult = "const A@")]
    [TestCase("D", "I@", ExpectedResult = "I@")]
    [TestCase("A", "D", ExpectedResult = null)]
    [TestCase("string", "int", ExpectedResult = null)]
    public string? Ternary(string whenTrue, string whenFalse)
    {
        (_, DataType[] types) = BindingWorld.WithTypes(whenTrue, whenFalse);
        return ArithmeticTypes.Ternary(types[0], types[1])?.ToString();
    }

    private static string? Typing(BinaryOperator @operator, string left, string right)
    {
        BinaryTyping typing = Binary(@operator, left, right);
        return typing.Exists ? typing.Result.ToString() : null;
    }

    private static BinaryTyping Binary(BinaryOperator @operator, string left, string right)
    {
        (_, DataType[] types) = BindingWorld.WithTypes(left.Split('=')[0], right.Split('=')[0]);
        return ArithmeticTypes.Binary(@operator, types[0], Constant(left), types[1], Constant(right));
    }

    private static ConstantValue? Constant(string operand) =>
        operand.IndexOf('=') is >= 0 and var at ? ConstantValue.Of(long.Parse(operand.Substring(at + 1))) : null;
}
