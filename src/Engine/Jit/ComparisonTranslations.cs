using System.Reflection.Emit;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Comparisons whose result is a value.</summary>
internal static class ComparisonTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        Is(Op.EqualInt32, I4, OpCodes.Ceq), Is(Op.EqualInt64, I8, OpCodes.Ceq),
        Is(Op.EqualFloat, R4, OpCodes.Ceq), Is(Op.EqualDouble, R8, OpCodes.Ceq),
        Is(Op.LessInt32, I4, OpCodes.Clt), Is(Op.LessUInt32, I4, OpCodes.Clt_Un),
        Is(Op.LessInt64, I8, OpCodes.Clt), Is(Op.LessUInt64, I8, OpCodes.Clt_Un),
        Is(Op.LessFloat, R4, OpCodes.Clt), Is(Op.LessDouble, R8, OpCodes.Clt),
        IsNot(Op.LessOrEqualInt32, I4, OpCodes.Cgt), IsNot(Op.LessOrEqualUInt32, I4, OpCodes.Cgt_Un),
        IsNot(Op.LessOrEqualInt64, I8, OpCodes.Cgt), IsNot(Op.LessOrEqualUInt64, I8, OpCodes.Cgt_Un),

        // Greater or unordered: then it is not less or equal.
        IsNot(Op.LessOrEqualFloat, R4, OpCodes.Cgt_Un), IsNot(Op.LessOrEqualDouble, R8, OpCodes.Cgt_Un),
        (Op.NotBool, new(I4, I4, None, static (t, i) =>
        {
            t.LoadNumber(i.B, I4);
            t.Il.Emit(OpCodes.Ldc_I4_1);
            t.Il.Emit(OpCodes.Xor);
            t.StoreNumber(i.A, I4);
        })),
        (Op.SameObject, new(I4, None, None, static (t, i) =>
        {
            t.LoadObject(i.B);
            t.LoadObject(i.C);
            t.Il.Emit(OpCodes.Ceq);
            t.StoreNumber(i.A, I4);
        })),
        (Op.IsNull, new(I4, None, None, static (t, i) =>
        {
            t.LoadObject(i.B);
            t.Il.Emit(OpCodes.Ldnull);
            t.Il.Emit(OpCodes.Ceq);
            t.StoreNumber(i.A, I4);
        })),
    ];

    private static (Op Op, Translation Translation) Is(Op op, ValueKind kind, OpCode comparison) => (op, new(I4, kind, kind, (t, i) =>
    {
        t.LoadNumber(i.B, kind);
        t.LoadNumber(i.C, kind);
        t.Il.Emit(comparison);
        t.StoreNumber(i.A, I4);
    }));

    private static (Op Op, Translation Translation) IsNot(Op op, ValueKind kind, OpCode comparison) => (op, new(I4, kind, kind, (t, i) =>
    {
        t.LoadNumber(i.B, kind);
        t.LoadNumber(i.C, kind);
        t.Il.Emit(comparison);
        t.Il.Emit(OpCodes.Ldc_I4_0);
        t.Il.Emit(OpCodes.Ceq);
        t.StoreNumber(i.A, I4);
    }));
}
