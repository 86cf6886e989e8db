using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Arithmetic that cannot fail.</summary>
internal static class ArithmeticTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        Binary(Op.AddInt32, I4, OpCodes.Add), Binary(Op.SubInt32, I4, OpCodes.Sub), Binary(Op.MulInt32, I4, OpCodes.Mul),
        Binary(Op.AddInt64, I8, OpCodes.Add), Binary(Op.SubInt64, I8, OpCodes.Sub), Binary(Op.MulInt64, I8, OpCodes.Mul),
        Constant(Op.AddInt32Const, I4, OpCodes.Add), Constant(Op.MulInt32Const, I4, OpCodes.Mul),
        Constant(Op.AddInt64Const, I8, OpCodes.Add), Constant(Op.AndInt32Const, I4, OpCodes.And),
        Unary(Op.NegInt32, I4, OpCodes.Neg), Unary(Op.NotInt32, I4, OpCodes.Not),
        Unary(Op.NegInt64, I8, OpCodes.Neg), Unary(Op.NotInt64, I8, OpCodes.Not),
        Binary(Op.AndInt32, I4, OpCodes.And), Binary(Op.OrInt32, I4, OpCodes.Or), Binary(Op.XorInt32, I4, OpCodes.Xor),
        Binary(Op.AndInt64, I8, OpCodes.And), Binary(Op.OrInt64, I8, OpCodes.Or), Binary(Op.XorInt64, I8, OpCodes.Xor),
        Shift(Op.ShiftLeftInt32, I4, OpCodes.Shl), Shift(Op.ShiftLeftInt64, I8, OpCodes.Shl),
        Shift(Op.ShiftRightLogicalInt32, I4, OpCodes.Shr_Un), Shift(Op.ShiftRightLogicalInt64, I8, OpCodes.Shr_Un),
        Shift(Op.ShiftRightArithmeticInt32, I4, OpCodes.Shr), Shift(Op.ShiftRightArithmeticInt64, I8, OpCodes.Shr),
        Binary(Op.AddFloat, R4, OpCodes.Add), Binary(Op.SubFloat, R4, OpCodes.Sub), Binary(Op.MulFloat, R4, OpCodes.Mul),
        Binary(Op.AddDouble, R8, OpCodes.Add), Binary(Op.SubDouble, R8, OpCodes.Sub), Binary(Op.MulDouble, R8, OpCodes.Mul),
        Unary(Op.NegFloat, R4, OpCodes.Neg), Unary(Op.NegDouble, R8, OpCodes.Neg),
        (Op.SqrtDouble, new(R8, R8, None, static (t, i) =>
        {
            t.LoadNumber(i.B, R8);
            t.Il.Emit(OpCodes.Call, Members.Sqrt);
            t.StoreNumber(i.A, R8);
        })),
    ];

    private static (Op Op, Translation Translation) Binary(Op op, ValueKind kind, System.Reflection.Emit.OpCode operation) =>
        (op, new(kind, kind, kind, (t, i) =>
        {
            t.LoadNumber(i.B, kind);
            t.LoadNumber(i.C, kind);
            t.Il.Emit(operation);
            t.StoreNumber(i.A, kind);
        }));

    private static (Op Op, Translation Translation) Constant(Op op, ValueKind kind, System.Reflection.Emit.OpCode operation) =>
        (op, new(kind, kind, None, (t, i) =>
        {
            t.LoadNumber(i.B, kind);
            t.LoadConstant((ulong)i.SignedC, kind);
            t.Il.Emit(operation);
            t.StoreNumber(i.A, kind);
        }));

    private static (Op Op, Translation Translation) Unary(Op op, ValueKind kind, System.Reflection.Emit.OpCode operation) =>
        (op, new(kind, kind, None, (t, i) =>
        {
            t.LoadNumber(i.B, kind);
            t.Il.Emit(operation);
            t.StoreNumber(i.A, kind);
        }));

    // IL leaves open what a count beyond the width means; registers mask it.
    private static (Op Op, Translation Translation) Shift(Op op, ValueKind kind, System.Reflection.Emit.OpCode operation) =>
        (op, new(kind, kind, kind == I4 ? I4 : None, (t, i) =>
        {
            t.LoadNumber(i.B, kind);
            t.LoadNumber(i.C, I4);
            t.Il.Emit(OpCodes.Ldc_I4, kind == I4 ? 31 : 63);
            t.Il.Emit(OpCodes.And);
            t.Il.Emit(operation);
            t.StoreNumber(i.A, kind);
        }));
}
