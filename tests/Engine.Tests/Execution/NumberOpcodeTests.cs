using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Operations from number registers to a number register.</summary>
public sealed class NumberOpcodeTests
{
    private const string DivideByZero = "Divide by zero";
    private const string DivisionOverflow = "Overflow in integer division";
    private const string PowerOverflow = "Overflow in exponent operation";

    /// <summary>Operation, N[b], N[c] (or null), expected N[a], or the message of the exception.</summary>
    internal static readonly object?[][] Cases =
    [
        [OpCode.Move, 0x1234_5678_9abc_def0L, null, 0x1234_5678_9abc_def0L],

        [OpCode.AddInt32, 2, 3, 5],
        [OpCode.AddInt32, int.MaxValue, 1, int.MinValue],
        [OpCode.SubInt32, int.MinValue, 1, int.MaxValue],
        [OpCode.MulInt32, -7, 6, -42],
        [OpCode.MulInt32, 65536, 65536, 0],
        [OpCode.AddInt64, long.MaxValue, 1L, long.MinValue],
        [OpCode.SubInt64, 5L, 7L, -2L],
        [OpCode.MulInt64, -3_000_000_000L, 2L, -6_000_000_000L],

        [OpCode.DivInt32, -7, 2, -3],
        [OpCode.DivInt32, 7, -1, -7],
        [OpCode.DivInt32, 7, 0, DivideByZero],
        [OpCode.DivInt32, int.MinValue, -1, DivisionOverflow],
        [OpCode.DivInt32, int.MinValue, 1, int.MinValue],
        [OpCode.ModInt32, -7, 3, -1],
        [OpCode.ModInt32, 7, -3, 1],
        [OpCode.ModInt32, 7, -1, 0],
        [OpCode.ModInt32, 7, 0, DivideByZero],
        [OpCode.ModInt32, int.MinValue, -1, DivisionOverflow],
        [OpCode.DivUInt32, 0xffff_fffeu, 2u, 0x7fff_ffffu],
        [OpCode.DivUInt32, 1u, 0u, DivideByZero],
        [OpCode.ModUInt32, 0xffff_ffffu, 10u, 5u],
        [OpCode.ModUInt32, 1u, 0u, DivideByZero],
        [OpCode.DivInt64, -7_000_000_000L, 2L, -3_500_000_000L],
        [OpCode.DivInt64, 5L, -1L, -5L],
        [OpCode.DivInt64, 1L, 0L, DivideByZero],
        [OpCode.DivInt64, long.MinValue, -1L, DivisionOverflow],
        [OpCode.ModInt64, -7L, 3L, -1L],
        [OpCode.ModInt64, 5L, -1L, 0L],
        [OpCode.ModInt64, 1L, 0L, DivideByZero],
        [OpCode.ModInt64, long.MinValue, -1L, DivisionOverflow],
        [OpCode.DivUInt64, ulong.MaxValue, 2UL, long.MaxValue],
        [OpCode.DivUInt64, 1UL, 0UL, DivideByZero],
        [OpCode.ModUInt64, ulong.MaxValue, 10UL, 5UL],
        [OpCode.ModUInt64, 1UL, 0UL, DivideByZero],

        // The values of the reference, asked one by one.
        [OpCode.PowInt32, 2, 30, 1073741824],
        [OpCode.PowInt32, 2, 31, PowerOverflow],
        [OpCode.PowInt32, -2, 31, PowerOverflow],
        [OpCode.PowInt32, -46340, 2, 2147395600],
        [OpCode.PowInt32, 46341, 2, PowerOverflow],
        [OpCode.PowInt32, -1290, 3, -2146689000],
        [OpCode.PowInt32, -1291, 3, PowerOverflow],
        [OpCode.PowInt32, -1, 33, -1],
        [OpCode.PowInt32, 1, -1, 0],
        [OpCode.PowInt32, 2, -1, 0],
        [OpCode.PowInt32, 0, -1, PowerOverflow],
        [OpCode.PowInt32, 0, 0, PowerOverflow],
        [OpCode.PowInt32, int.MinValue, 1, int.MinValue],
        [OpCode.PowInt32, 7, 0, 1],
        [OpCode.PowUInt32, 2u, 31u, 0x8000_0000u],
        [OpCode.PowUInt32, 2u, 32u, PowerOverflow],
        [OpCode.PowUInt32, 65536u, 2u, PowerOverflow],
        [OpCode.PowUInt32, 1u, 99u, 1u],
        [OpCode.PowUInt32, 0u, 0u, PowerOverflow],
        [OpCode.PowInt64, 2L, 62L, 1L << 62],
        [OpCode.PowInt64, 2L, 63L, PowerOverflow],
        [OpCode.PowInt64, -2L, 63L, PowerOverflow],
        [OpCode.PowInt64, 3037000500L, 2L, PowerOverflow],
        [OpCode.PowInt64, -3L, 3L, -27L],
        [OpCode.PowInt64, 2L, -1L, 0L],
        [OpCode.PowInt64, long.MinValue, 1L, long.MinValue],
        [OpCode.PowUInt64, 2UL, 63UL, 1UL << 63],
        [OpCode.PowUInt64, 2UL, 64UL, PowerOverflow],
        [OpCode.PowUInt64, 4294967296UL, 2UL, PowerOverflow],
        [OpCode.PowUInt64, 0UL, 0UL, PowerOverflow],
        [OpCode.PowUInt64, 2UL, ulong.MaxValue, PowerOverflow],

        [OpCode.NegInt32, 5, null, -5],
        [OpCode.NegInt32, int.MinValue, null, int.MinValue],
        [OpCode.NotInt32, 5, null, 4294967290u],
        [OpCode.AndInt32, 12, 10, 8],
        [OpCode.OrInt32, 12, 10, 14],
        [OpCode.XorInt32, 12, 10, 6],
        [OpCode.ShiftLeftInt32, 1, 33, 2],
        [OpCode.ShiftLeftInt32, 1, -1, int.MinValue],
        [OpCode.ShiftRightLogicalInt32, -8, 1, 2147483644],
        [OpCode.ShiftRightArithmeticInt32, -8, 1, -4],
        [OpCode.NegInt64, 5L, null, -5L],
        [OpCode.NotInt64, 0L, null, -1L],
        [OpCode.AndInt64, 12L << 40, 10L << 40, 8L << 40],
        [OpCode.OrInt64, 12L << 40, 10L << 40, 14L << 40],
        [OpCode.XorInt64, 12L << 40, 10L << 40, 6L << 40],
        [OpCode.ShiftLeftInt64, 1L, 65, 2L],
        [OpCode.ShiftRightLogicalInt64, -8L, 1, 9223372036854775804L],
        [OpCode.ShiftRightArithmeticInt64, -8L, 1, -4L],

        [OpCode.AddFloat, 1.5f, 2.25f, 3.75f],
        [OpCode.SubFloat, 1.5f, 2.25f, -0.75f],
        [OpCode.MulFloat, 1.5f, -2f, -3f],
        [OpCode.DivFloat, 1f, 4f, 0.25f],
        [OpCode.DivFloat, 1f, 0f, DivideByZero],
        [OpCode.ModFloat, -7.5f, 2f, -1.5f],
        [OpCode.ModFloat, 1f, -0f, DivideByZero],
        [OpCode.PowFloat, 2f, 0.5f, 1.4142135f],
        [OpCode.PowFloat, 10f, 39f, PowerOverflow],
        [OpCode.NegFloat, 0f, null, -0f],
        [OpCode.AddDouble, 0.1, 0.2, 0.30000000000000004],
        [OpCode.SubDouble, 1.0, 0.25, 0.75],
        [OpCode.MulDouble, 1.5, 3.0, 4.5],
        [OpCode.DivDouble, 1.0, 3.0, 1.0 / 3.0],
        [OpCode.DivDouble, 1.0, -0.0, DivideByZero],
        [OpCode.ModDouble, -7.5, 2.0, -1.5],
        [OpCode.ModDouble, 1.0, 0.0, DivideByZero],
        [OpCode.PowDouble, 2.0, -2.0, 0.25],
        [OpCode.PowDouble, 0.0, 0.0, 1.0],
        [OpCode.PowDouble, -1.0, 0.5, double.NaN],
        [OpCode.PowDouble, 10.0, 309.0, PowerOverflow],
        [OpCode.PowDouble, 0.0, -1.0, PowerOverflow],
        [OpCode.NegDouble, 2.5, null, -2.5],
        [OpCode.PowDoubleInt, 2.0, -2, 0.25],
        [OpCode.PowDoubleInt, 10.0, 309, PowerOverflow],
        [OpCode.SqrtDouble, 2.0, null, 1.4142135623730951],

        [OpCode.NarrowInt8, 200, null, (sbyte)-56],
        [OpCode.NarrowInt16, 70000, null, (short)4464],
        [OpCode.NarrowUInt8, 300, null, (byte)44],
        [OpCode.NarrowUInt16, -1, null, (ushort)65535],
        [OpCode.Int32ToInt64, -5, null, -5L],
        [OpCode.UInt32ToInt64, 0xffff_fffbu, null, 0xffff_fffbL],
        [OpCode.Int32ToFloat, 16777217, null, 16777216f],
        [OpCode.Int32ToDouble, -5, null, -5.0],
        [OpCode.UInt32ToFloat, 4294967040u, null, 4294967040f],
        [OpCode.UInt32ToDouble, 4294967295u, null, 4294967295.0],
        [OpCode.Int64ToFloat, 0x7fff_ff40_0000_0001L, null, 9223371487098961920f],
        [OpCode.Int64ToDouble, -9007199254740993L, null, -9007199254740992.0],
        [OpCode.UInt64ToFloat, 0xffff_ff80_0000_0000UL, null, 18446744073709551616f],
        [OpCode.UInt64ToFloat, 0x8000_0080_0000_0001UL, null, 9223373136366403584f],
        [OpCode.UInt64ToFloat, 3UL, null, 3f],
        [OpCode.UInt64ToDouble, ulong.MaxValue, null, 18446744073709551616.0],
        [OpCode.UInt64ToDouble, 0x8000_0000_0000_0401UL, null, 9223372036854777856.0],
        [OpCode.UInt64ToDouble, 3UL, null, 3.0],
        [OpCode.FloatToDouble, 0.5f, null, 0.5],
        [OpCode.DoubleToFloat, 0.1, null, 0.1f],

        [OpCode.DoubleToInt8, 300.7, null, sbyte.MaxValue],
        [OpCode.DoubleToInt8, -300.7, null, sbyte.MinValue],
        [OpCode.DoubleToInt8, -5.9, null, (sbyte)-5],
        [OpCode.DoubleToInt8, double.NaN, null, (sbyte)0],
        [OpCode.DoubleToInt16, 70000.0, null, short.MaxValue],
        [OpCode.DoubleToInt16, -70000.0, null, short.MinValue],
        [OpCode.DoubleToInt32, 1e20, null, int.MaxValue],
        [OpCode.DoubleToInt32, -1e20, null, int.MinValue],
        [OpCode.DoubleToInt32, 2147483647.0, null, int.MaxValue],
        [OpCode.DoubleToInt32, -2147483648.9, null, int.MinValue],
        [OpCode.DoubleToInt32, -7.9, null, -7],
        [OpCode.DoubleToInt32, double.NaN, null, 0],
        [OpCode.DoubleToInt64, 1e30, null, long.MaxValue],
        [OpCode.DoubleToInt64, -1e30, null, long.MinValue],
        [OpCode.DoubleToInt64, 9007199254740993.0, null, 9007199254740992L],
        [OpCode.DoubleToInt64, double.NaN, null, 0L],
        [OpCode.DoubleToUInt8, 300.7, null, byte.MaxValue],
        [OpCode.DoubleToUInt8, -1.5, null, byte.MinValue],
        [OpCode.DoubleToUInt8, 254.9, null, (byte)254],
        [OpCode.DoubleToUInt16, 70000.0, null, ushort.MaxValue],
        [OpCode.DoubleToUInt16, double.NaN, null, (ushort)0],
        [OpCode.DoubleToUInt32, -1.5, null, 0u],
        [OpCode.DoubleToUInt32, 4294967295.5, null, uint.MaxValue],
        [OpCode.DoubleToUInt32, 3e9, null, 3000000000u],
        [OpCode.DoubleToUInt32, double.PositiveInfinity, null, uint.MaxValue],
        [OpCode.DoubleToUInt64, 1e19, null, 10000000000000000000UL],
        [OpCode.DoubleToUInt64, 1e30, null, ulong.MaxValue],
        [OpCode.DoubleToUInt64, -1.0, null, 0UL],
        [OpCode.DoubleToUInt64, double.NaN, null, 0UL],

        [OpCode.EqualInt32, 5, 5, true],
        [OpCode.EqualInt32, 5, 6, false],
        [OpCode.LessInt32, -1, 1, true],
        [OpCode.LessInt32, 1, 1, false],
        [OpCode.LessOrEqualInt32, 1, 1, true],
        [OpCode.LessUInt32, -1, 1, false],
        [OpCode.LessOrEqualUInt32, 1u, 1u, true],
        [OpCode.EqualInt64, 1L << 40, 1L << 40, true],
        [OpCode.EqualInt64, 1L << 40, 0L, false],
        [OpCode.LessInt64, -1L, 1L, true],
        [OpCode.LessOrEqualInt64, 2L, 1L, false],
        [OpCode.LessUInt64, -1L, 1L, false],
        [OpCode.LessOrEqualUInt64, 1UL, ulong.MaxValue, true],
        [OpCode.EqualFloat, 0f, -0f, true],
        [OpCode.EqualFloat, float.NaN, float.NaN, false],
        [OpCode.LessFloat, 1f, 2f, true],
        [OpCode.LessFloat, float.NaN, 2f, false],
        [OpCode.LessOrEqualFloat, 2f, 2f, true],
        [OpCode.EqualDouble, 0.5, 0.5, true],
        [OpCode.EqualDouble, double.NaN, double.NaN, false],
        [OpCode.LessDouble, 1.0, 2.0, true],
        [OpCode.LessDouble, 1.0, double.NaN, false],
        [OpCode.LessOrEqualDouble, 2.0, 2.0, true],
        [OpCode.NotBool, true, null, false],
        [OpCode.NotBool, false, null, true],
    ];

    /// <summary>As <see cref="Cases"/>, with an immediate for C.</summary>
    internal static readonly object[][] ConstantCases =
    [
        [OpCode.AddInt32Const, int.MaxValue, 1, int.MinValue],
        [OpCode.AddInt32Const, 5, -7, -2],
        [OpCode.AddInt64Const, 1L << 40, -1, (1L << 40) - 1],
        [OpCode.MulInt32Const, 7, -3, -21],
        [OpCode.AndInt32Const, -1, 0xff, 0xff],
        [OpCode.AndInt32Const, 0x1234_5678, -16, 0x1234_5670],
    ];

    [TestCaseSource(nameof(Cases))]
    public void Operation_WithRegisters_ComputesOrRaises(object operation, object left, object? right, object expected)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.UInt64, Types.UInt64, Types.UInt64)
            .Do((OpCode)operation, 3, 1, 2).Do(OpCode.ReturnNumber, 3).Frame(4);
        Check(unit.Instance(), function, [left, right ?? 0L], expected);
    }

    [TestCaseSource(nameof(ConstantCases))]
    public void Operation_WithConstant_Computes(object operation, object left, int right, object expected)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.UInt64, Types.UInt64)
            .Do((OpCode)operation, 0, 1, right).Do(OpCode.Return);
        Check(unit.Instance(), function, [left], expected);
    }

    private static void Check(InstanceState instance, FunctionAssembler function, object[] arguments, object expected)
    {
        if (expected is string fault)
        {
            Assert.That(instance.Fault(function, arguments), Is.EqualTo(fault));
        }
        else
        {
            Assert.That(Bits.As(instance.Number(function, arguments), expected), Is.EqualTo(expected));
        }
    }
}
