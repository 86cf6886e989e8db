using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Jumps forward and back.</summary>
internal static class JumpTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        (Op.Jump, new(None, None, None, static (t, _) => t.Jump(OpCodes.Br))),
        (Op.Loop, new(None, None, None, static (t, _) => t.Jump(OpCodes.Br))),
        OnNumber(Op.JumpIfTrue, OpCodes.Brtrue), OnNumber(Op.JumpIfFalse, OpCodes.Brfalse),
        OnNumber(Op.LoopIfTrue, OpCodes.Brtrue), OnNumber(Op.LoopIfFalse, OpCodes.Brfalse),
        OnObject(Op.JumpIfNull, OpCodes.Brfalse), OnObject(Op.JumpIfNotNull, OpCodes.Brtrue),
        Compare(Op.JumpIfEqualInt32, I4, OpCodes.Beq), Compare(Op.JumpIfNotEqualInt32, I4, OpCodes.Bne_Un),
        Compare(Op.JumpIfLessInt32, I4, OpCodes.Blt), Compare(Op.JumpIfLessOrEqualInt32, I4, OpCodes.Ble),
        Compare(Op.JumpIfLessUInt32, I4, OpCodes.Blt_Un), Compare(Op.JumpIfLessOrEqualUInt32, I4, OpCodes.Ble_Un),
        Compare(Op.JumpIfEqualInt64, I8, OpCodes.Beq), Compare(Op.JumpIfNotEqualInt64, I8, OpCodes.Bne_Un),
        Compare(Op.JumpIfLessInt64, I8, OpCodes.Blt), Compare(Op.JumpIfLessOrEqualInt64, I8, OpCodes.Ble),
        CompareConstant(Op.JumpIfEqualInt32Const, OpCodes.Beq), CompareConstant(Op.JumpIfNotEqualInt32Const, OpCodes.Bne_Un),
        CompareConstant(Op.JumpIfLessInt32Const, OpCodes.Blt), CompareConstant(Op.JumpIfLessOrEqualInt32Const, OpCodes.Ble),
        CompareConstant(Op.JumpIfGreaterInt32Const, OpCodes.Bgt), CompareConstant(Op.JumpIfGreaterOrEqualInt32Const, OpCodes.Bge),

        // The unordered forms are those that are taken for NaN.
        Compare(Op.JumpIfEqualDouble, R8, OpCodes.Beq), Compare(Op.JumpIfNotEqualDouble, R8, OpCodes.Bne_Un),
        Compare(Op.JumpIfLessDouble, R8, OpCodes.Blt), Compare(Op.JumpIfLessOrEqualDouble, R8, OpCodes.Ble),
        Compare(Op.JumpIfNotLessDouble, R8, OpCodes.Bge_Un), Compare(Op.JumpIfNotLessOrEqualDouble, R8, OpCodes.Bgt_Un),
        Compare(Op.JumpIfEqualFloat, R4, OpCodes.Beq), Compare(Op.JumpIfNotEqualFloat, R4, OpCodes.Bne_Un),
        Compare(Op.JumpIfLessFloat, R4, OpCodes.Blt), Compare(Op.JumpIfLessOrEqualFloat, R4, OpCodes.Ble),
        Compare(Op.JumpIfNotLessFloat, R4, OpCodes.Bge_Un), Compare(Op.JumpIfNotLessOrEqualFloat, R4, OpCodes.Bgt_Un),
        Compare(Op.LoopIfLessInt32, I4, OpCodes.Blt), Compare(Op.LoopIfLessOrEqualInt32, I4, OpCodes.Ble),
        Compare(Op.LoopIfLessUInt32, I4, OpCodes.Blt_Un), Compare(Op.LoopIfLessOrEqualUInt32, I4, OpCodes.Ble_Un),
        CompareConstant(Op.LoopIfLessInt32Const, OpCodes.Blt),
        (Op.IncrementLoopInt32, new(I4, I4, None, static (t, i) => Increment(t, i, false, OpCodes.Blt))),
        (Op.IncrementLoopUInt32, new(I4, I4, None, static (t, i) => Increment(t, i, false, OpCodes.Blt_Un))),
        (Op.IncrementLoopInt32Const, new(I4, None, None, static (t, i) => Increment(t, i, true, OpCodes.Blt))),
    ];

    private static (Op Op, Translation Translation) OnNumber(Op op, System.Reflection.Emit.OpCode branch) =>
        (op, new(I4, None, None, (t, i) =>
        {
            t.LoadNumber(i.A, I4);
            t.Jump(branch);
        }));

    private static (Op Op, Translation Translation) OnObject(Op op, System.Reflection.Emit.OpCode branch) =>
        (op, new(None, None, None, (t, i) =>
        {
            t.LoadObject(i.A);
            t.Jump(branch);
        }));

    private static (Op Op, Translation Translation) Compare(Op op, ValueKind kind, System.Reflection.Emit.OpCode branch) =>
        (op, new(kind, kind, None, (t, i) =>
        {
            t.LoadNumber(i.A, kind);
            t.LoadNumber(i.B, kind);
            t.Jump(branch);
        }));

    private static (Op Op, Translation Translation) CompareConstant(Op op, System.Reflection.Emit.OpCode branch) =>
        (op, new(I4, None, None, (t, i) =>
        {
            t.LoadNumber(i.A, I4);
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.SignedB);
            t.Jump(branch);
        }));

    private static void Increment(FunctionTranslator t, Instruction i, bool isConstant, System.Reflection.Emit.OpCode branch)
    {
        t.LoadNumber(i.A, I4);
        t.Il.Emit(OpCodes.Ldc_I4_1);
        t.Il.Emit(OpCodes.Add);

        t.StoreNumber(i.A, I4);
        t.LoadNumber(i.A, I4);
        if (isConstant)
        {
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.SignedB);
        }
        else
        {
            t.LoadNumber(i.B, I4);
        }

        t.Jump(branch);
    }
}
