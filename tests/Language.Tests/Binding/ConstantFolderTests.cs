using System.Globalization;
using Seraph.Language.Binding;
using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Binding;

public sealed class ConstantFolderTests
{
    [TestCase(NumericKind.Int32, "2147483647 + 1", ExpectedResult = "-2147483648")]
    [TestCase(NumericKind.UInt32, "0 - 1", ExpectedResult = "4294967295")]
    [TestCase(NumericKind.Int64, "9223372036854775807 + 1", ExpectedResult = "-9223372036854775808")]
    [TestCase(NumericKind.UInt64, "0 - 1", ExpectedResult = "18446744073709551615")]
    [TestCase(NumericKind.Int32, "65536 * 65536", ExpectedResult = "0")]
    [TestCase(NumericKind.Int32, "-7 / 2", ExpectedResult = "-3")]
    [TestCase(NumericKind.Int32, "-7 % 3", ExpectedResult = "-1")]
    [TestCase(NumericKind.Int32, "7 % -3", ExpectedResult = "1")]
    [TestCase(NumericKind.UInt32, "4294967295 / 2", ExpectedResult = "2147483647")]
    [TestCase(NumericKind.UInt64, "18446744073709551615 / 10", ExpectedResult = "1844674407370955161")]
    [TestCase(NumericKind.Int32, "1 / 0", ExpectedResult = "DivideByZero")]
    [TestCase(NumericKind.UInt64, "1 % 0", ExpectedResult = "DivideByZero")]
    [TestCase(NumericKind.Double, "1 / 0", ExpectedResult = "DivideByZero")]
    [TestCase(NumericKind.Float, "1 % 0", ExpectedResult = "DivideByZero")]
    [TestCase(NumericKind.Int32, "-2147483648 / -1", ExpectedResult = "OverflowInIntegerDivision")]
    [TestCase(NumericKind.Int32, "-2147483648 % -1", ExpectedResult = "OverflowInIntegerDivision")]
    [TestCase(NumericKind.Int64, "-9223372036854775808 / -1", ExpectedResult = "OverflowInIntegerDivision")]
    [TestCase(NumericKind.Int32, "5 & 3", ExpectedResult = "1")]
    [TestCase(NumericKind.UInt32, "4294967295 ^ 1", ExpectedResult = "4294967294")]
    [TestCase(NumericKind.Int32, "1 << 33", ExpectedResult = "2")]
    [TestCase(NumericKind.Int32, "1 << -1", ExpectedResult = "-2147483648")]
    [TestCase(NumericKind.Int64, "1 << 65", ExpectedResult = "2")]
    [TestCase(NumericKind.Int32, "-8 >> 1", ExpectedResult = "2147483644")]
    [TestCase(NumericKind.Int32, "-8 >>> 1", ExpectedResult = "-4")]
    [TestCase(NumericKind.Int32, "-1 >> 1", ExpectedResult = "2147483647")]
    [TestCase(NumericKind.UInt32, "4294967295 >> 4", ExpectedResult = "268435455")]
    [TestCase(NumericKind.UInt32, "4294967295 >>> 4", ExpectedResult = "4294967295")]
    [TestCase(NumericKind.UInt64, "18446744073709551615 >>> 4", ExpectedResult = "18446744073709551615")]
    [TestCase(NumericKind.Int64, "-8 >> 1", ExpectedResult = "9223372036854775804")]
    [TestCase(NumericKind.Double, "-7.5 % 2", ExpectedResult = "-1.5")]
    [TestCase(NumericKind.Float, "16777216 + 1", ExpectedResult = "16777216")]
    [TestCase(NumericKind.Bool, "1 ^ 1", ExpectedResult = "false")]
    [TestCase(NumericKind.Bool, "1 != 0", ExpectedResult = "true")]
    [TestCase(NumericKind.Int32, "-1 < 1", ExpectedResult = "true")]
    [TestCase(NumericKind.UInt32, "3000000000 > 1", ExpectedResult = "true")]
    [TestCase(NumericKind.UInt64, "18446744073709551615 > 1", ExpectedResult = "true")]
    [TestCase(NumericKind.Double, "NaN == NaN", ExpectedResult = "false")]
    [TestCase(NumericKind.Double, "NaN != NaN", ExpectedResult = "true")]
    [TestCase(NumericKind.Float, "NaN >= 0", ExpectedResult = "false")]
    public string Binary(object kind, string expression) => Evaluate((NumericKind)kind, expression);

    [TestCase(NumericKind.Int32, "2 ** 30", ExpectedResult = "1073741824")]
    [TestCase(NumericKind.Int32, "2 ** 31", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.Int32, "-2 ** 31", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.Int32, "-3 ** 3", ExpectedResult = "-27")]
    [TestCase(NumericKind.Int32, "-1 ** 2147483647", ExpectedResult = "-1")]
    [TestCase(NumericKind.Int32, "2 ** -1", ExpectedResult = "0")]
    [TestCase(NumericKind.Int32, "1 ** -2", ExpectedResult = "0")]
    [TestCase(NumericKind.Int32, "5 ** 0", ExpectedResult = "1")]
    [TestCase(NumericKind.Int32, "0 ** 5", ExpectedResult = "0")]
    [TestCase(NumericKind.Int32, "0 ** -1", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.Int32, "0 ** 0", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.UInt32, "0 ** 0", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.UInt32, "2 ** 31", ExpectedResult = "2147483648")]
    [TestCase(NumericKind.UInt32, "2 ** 32", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.UInt32, "2 ** 4294967295", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.Int64, "2 ** 62", ExpectedResult = "4611686018427387904")]
    [TestCase(NumericKind.Int64, "-2 ** 63", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.UInt64, "2 ** 63", ExpectedResult = "9223372036854775808")]
    [TestCase(NumericKind.Double, "2 ** -1", ExpectedResult = "0.5")]
    [TestCase(NumericKind.Double, "0 ** 0", ExpectedResult = "1")]
    [TestCase(NumericKind.Double, "0 ** -1", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.Double, "1e300 ** 2", ExpectedResult = "OverflowInExponent")]
    [TestCase(NumericKind.Float, "1e30 ** 2", ExpectedResult = "OverflowInExponent")]
    public string Power(object kind, string expression) => Evaluate((NumericKind)kind, expression);

    [TestCase(BoundUnaryOperator.Negate, NumericKind.Int32, "-2147483648", ExpectedResult = "-2147483648")]
    [TestCase(BoundUnaryOperator.Negate, NumericKind.Int8, "-128", ExpectedResult = "-128")]
    [TestCase(BoundUnaryOperator.Negate, NumericKind.Double, "0", ExpectedResult = "-0")]
    [TestCase(BoundUnaryOperator.Negate, NumericKind.Float, "1.5", ExpectedResult = "-1.5")]
    [TestCase(BoundUnaryOperator.BitwiseNot, NumericKind.UInt8, "1", ExpectedResult = "254")]
    [TestCase(BoundUnaryOperator.BitwiseNot, NumericKind.UInt32, "5", ExpectedResult = "4294967290")]
    [TestCase(BoundUnaryOperator.BitwiseNot, NumericKind.UInt64, "0", ExpectedResult = "18446744073709551615")]
    [TestCase(BoundUnaryOperator.LogicalNot, NumericKind.Bool, "0", ExpectedResult = "true")]
    public string Unary(object @operator, object kind, string operand) => Print(
        (NumericKind)kind, ConstantFolder.Unary((BoundUnaryOperator)@operator, (NumericKind)kind, Parse((NumericKind)kind, operand)));

    [TestCase("300", NumericKind.Int32, NumericKind.UInt8, ExpectedResult = "44 OutOfRange")]
    [TestCase("200", NumericKind.Int32, NumericKind.Int8, ExpectedResult = "-56 OutOfRange")]
    [TestCase("200", NumericKind.UInt8, NumericKind.Int8, ExpectedResult = "-56 SignChanged")]
    [TestCase("-1", NumericKind.Int32, NumericKind.UInt32, ExpectedResult = "4294967295 SignChanged")]
    [TestCase("-1", NumericKind.Int32, NumericKind.UInt64, ExpectedResult = "18446744073709551615 SignChanged")]
    [TestCase("4294967295", NumericKind.UInt32, NumericKind.Int32, ExpectedResult = "-1 SignChanged")]
    [TestCase("18446744073709551615", NumericKind.UInt64, NumericKind.Int64, ExpectedResult = "-1 SignChanged")]
    [TestCase("18446744073709551615", NumericKind.UInt64, NumericKind.Int32, ExpectedResult = "-1 OutOfRange")]
    [TestCase("5000000000", NumericKind.Int64, NumericKind.Int32, ExpectedResult = "705032704 OutOfRange")]
    [TestCase("5", NumericKind.Int32, NumericKind.UInt8, ExpectedResult = "5 None")]
    [TestCase("-5", NumericKind.Int8, NumericKind.Int64, ExpectedResult = "-5 None")]
    [TestCase("4294967295", NumericKind.UInt32, NumericKind.Int64, ExpectedResult = "4294967295 None")]
    [TestCase("1.5", NumericKind.Double, NumericKind.Int32, ExpectedResult = "1 Truncated")]
    [TestCase("-1.5", NumericKind.Float, NumericKind.Int32, ExpectedResult = "-1 Truncated")]
    [TestCase("2", NumericKind.Double, NumericKind.Int32, ExpectedResult = "2 None")]
    [TestCase("-0.5", NumericKind.Double, NumericKind.UInt32, ExpectedResult = "0 Truncated")]
    [TestCase("-1.5", NumericKind.Double, NumericKind.UInt32, ExpectedResult = "0 OutOfRange")]
    [TestCase("300.7", NumericKind.Double, NumericKind.UInt8, ExpectedResult = "255 OutOfRange")]
    [TestCase("70000", NumericKind.Double, NumericKind.Int16, ExpectedResult = "32767 OutOfRange")]
    [TestCase("1e20", NumericKind.Double, NumericKind.Int32, ExpectedResult = "2147483647 OutOfRange")]
    [TestCase("-1e30", NumericKind.Double, NumericKind.Int64, ExpectedResult = "-9223372036854775808 OutOfRange")]
    [TestCase("9223372036854775808", NumericKind.Double, NumericKind.Int64, ExpectedResult = "9223372036854775807 OutOfRange")]
    [TestCase("1e19", NumericKind.Double, NumericKind.UInt64, ExpectedResult = "10000000000000000000 None")]
    [TestCase("1e30", NumericKind.Double, NumericKind.UInt64, ExpectedResult = "18446744073709551615 OutOfRange")]
    [TestCase("NaN", NumericKind.Double, NumericKind.Int32, ExpectedResult = "0 OutOfRange")]
    [TestCase("16777217", NumericKind.Int32, NumericKind.Float, ExpectedResult = "16777216 Truncated")]
    [TestCase("9007199254740993", NumericKind.Int64, NumericKind.Double, ExpectedResult = "9007199254740992 Truncated")]
    [TestCase("18446744073709551615", NumericKind.UInt64, NumericKind.Double, ExpectedResult = "1.8446744073709552E+19 Truncated")]
    [TestCase("7", NumericKind.UInt8, NumericKind.Double, ExpectedResult = "7 None")]
    [TestCase("0.5", NumericKind.Double, NumericKind.Float, ExpectedResult = "0.5 None")]
    [TestCase("0.5", NumericKind.Float, NumericKind.Double, ExpectedResult = "0.5 None")]
    public string ConvertNumber(string value, object from, object to)
    {
        ConstantValue result = ConstantFolder.ConvertNumber(
            Parse((NumericKind)from, value), (NumericKind)from, (NumericKind)to, out ConversionLoss loss);
        return $"{Print((NumericKind)to, result)} {loss}";
    }

    private static string Evaluate(NumericKind kind, string expression)
    {
        string[] parts = expression.Split(' ');
        BoundBinaryOperator @operator = OperatorOf(parts[1]);
        bool isShift = @operator is >= BoundBinaryOperator.ShiftLeft and <= BoundBinaryOperator.ShiftRightArithmetic;
        FoldResult result = ConstantFolder.Binary(
            @operator, kind, Parse(kind, parts[0]), Parse(isShift ? NumericKind.Int32 : kind, parts[2]));
        return result.Fault != FoldFault.None ? result.Fault.ToString()
            : Print(@operator >= BoundBinaryOperator.Equal ? NumericKind.Bool : kind, result.Value);
    }

    private static BoundBinaryOperator OperatorOf(string text) =>
        (BoundBinaryOperator)Array.IndexOf(
            ["+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>", "==", "!=", "<", "<=", ">", ">="], text);

    private static ConstantValue Parse(NumericKind kind, string text) => kind switch
    {
        NumericKind.Float => ConstantValue.OfFloat(float.Parse(text, CultureInfo.InvariantCulture)),
        NumericKind.Double => ConstantValue.Of(double.Parse(text, CultureInfo.InvariantCulture)),
        _ when kind.IsUnsigned() => new ConstantValue(ulong.Parse(text, CultureInfo.InvariantCulture)),
        _ => ConstantValue.Of(long.Parse(text, CultureInfo.InvariantCulture)),
    };

    private static string Print(NumericKind kind, ConstantValue value) => kind switch
    {
        NumericKind.Bool => value.AsBool ? "true" : "false",
        NumericKind.Float => value.AsFloat.ToString(CultureInfo.InvariantCulture),
        NumericKind.Double => value.AsDouble.ToString(CultureInfo.InvariantCulture),
        _ when kind.IsUnsigned() => value.Bits.ToString(CultureInfo.InvariantCulture),
        _ => value.AsInt64.ToString(CultureInfo.InvariantCulture),
    };
}
