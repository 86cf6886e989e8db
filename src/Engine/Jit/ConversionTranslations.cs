using System.Reflection;
using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Conversions between kinds of numbers.</summary>
internal static class ConversionTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        Convert(Op.NarrowInt8, I4, I4, OpCodes.Conv_I1), Convert(Op.NarrowInt16, I4, I4, OpCodes.Conv_I2),
        Convert(Op.NarrowUInt8, I4, I4, OpCodes.Conv_U1), Convert(Op.NarrowUInt16, I4, I4, OpCodes.Conv_U2),
        Convert(Op.Int32ToInt64, I8, I4, OpCodes.Conv_I8), Convert(Op.UInt32ToInt64, I8, I4, OpCodes.Conv_U8),
        Convert(Op.Int32ToFloat, R4, I4, OpCodes.Conv_R4), Convert(Op.Int32ToDouble, R8, I4, OpCodes.Conv_R8),
        Convert(Op.UInt32ToFloat, R4, I4, OpCodes.Conv_U8, OpCodes.Conv_R4),
        Convert(Op.UInt32ToDouble, R8, I4, OpCodes.Conv_U8, OpCodes.Conv_R8),
        Convert(Op.Int64ToFloat, R4, I8, OpCodes.Conv_R4), Convert(Op.Int64ToDouble, R8, I8, OpCodes.Conv_R8),
        Convert(Op.FloatToDouble, R8, R4, OpCodes.Conv_R8), Convert(Op.DoubleToFloat, R4, R8, OpCodes.Conv_R4),
        Call(Op.UInt64ToFloat, R4, I8, Members.UInt64ToSingle), Call(Op.UInt64ToDouble, R8, I8, Members.UInt64ToDouble),
        Call(Op.DoubleToInt8, I4, R8, Members.DoubleToInt8), Call(Op.DoubleToInt16, I4, R8, Members.DoubleToInt16),
        Call(Op.DoubleToInt32, I4, R8, Members.DoubleToInt32), Call(Op.DoubleToInt64, I8, R8, Members.DoubleToInt64),
        Call(Op.DoubleToUInt8, I4, R8, Members.DoubleToUInt8), Call(Op.DoubleToUInt16, I4, R8, Members.DoubleToUInt16),
        Call(Op.DoubleToUInt32, I4, R8, Members.DoubleToUInt32), Call(Op.DoubleToUInt64, I8, R8, Members.DoubleToUInt64),
    ];

    private static (Op Op, Translation Translation) Convert(
        Op op, ValueKind to, ValueKind from, params System.Reflection.Emit.OpCode[] steps) =>
        (op, new(to, from, None, (t, i) =>
        {
            t.LoadNumber(i.B, from);
            foreach (System.Reflection.Emit.OpCode step in steps)
            {
                t.Il.Emit(step);
            }

            t.StoreNumber(i.A, to);
        }));

    private static (Op Op, Translation Translation) Call(Op op, ValueKind to, ValueKind from, MethodInfo method) =>
        (op, new(to, from, None, (t, i) =>
        {
            t.LoadNumber(i.B, from);
            t.Il.Emit(OpCodes.Call, method);
            t.StoreNumber(i.A, to);
        }));
}
