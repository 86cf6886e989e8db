using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;
using OpCode = System.Reflection.Emit.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Members of structs in number registers: parts of the bits of one register.</summary>
internal static class MemberTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        Load(Op.LoadMemberInt8, OpCodes.Conv_I1), Load(Op.LoadMemberUInt8, OpCodes.Conv_U1),
        Load(Op.LoadMemberInt16, OpCodes.Conv_I2), Load(Op.LoadMemberUInt16, OpCodes.Conv_U2),
        (Op.LoadMember32, new(None, I8, None, static (t, i) =>
        {
            LoadShifted(t, i);
            t.Il.Emit(OpCodes.Conv_I4);
            t.StoreBits(i.A, I4);
        })),
        (Op.LoadMember64, new(None, I8, None, static (t, i) =>
        {
            t.LoadNumber(RegisterOf(i), I8);
            t.StoreBits(i.A, I8);
        })),
        Store(Op.StoreMember8, byte.MaxValue), Store(Op.StoreMember16, ushort.MaxValue), Store(Op.StoreMember32, uint.MaxValue),
        (Op.StoreMember64, new(None, I8, None, static (t, i) =>
        {
            t.LoadNumber(i.A, I8);
            t.StoreNumber(RegisterOf(i), I8);
        })),
        (Op.LoadMemberSlots, new(None, None, None, static (t, i) => CopySlots(t, i.A, RegisterOf(i), i.D / sizeof(ulong)))),
        (Op.StoreMemberSlots, new(None, None, None, static (t, i) => CopySlots(t, RegisterOf(i), i.A, i.D / sizeof(ulong)))),
    ];

    /// <summary>The register that a member lies in.</summary>
    public static int RegisterOf(Instruction i) => i.B + (i.C / sizeof(ulong));

    /// <summary>The member does not cross the border of its register; a struct is whole registers.</summary>
    public static bool IsWithinRegister(Instruction i) => IsSlots(i.Op)
        ? i.C % sizeof(ulong) == 0 && i.D % sizeof(ulong) == 0
        : (i.C % sizeof(ulong)) + SizeOf(i.Op) <= sizeof(ulong);

    public static bool IsMember(Op op) => op is >= Op.LoadMemberInt8 and <= Op.StoreMemberSlots;

    public static bool IsSlots(Op op) => op is Op.LoadMemberSlots or Op.StoreMemberSlots;

    public static bool IsStore(Op op) => op is (>= Op.StoreMember8 and <= Op.StoreMember64) or Op.StoreMemberSlots;

    private static int SizeOf(Op op) => op switch
    {
        Op.LoadMemberInt8 or Op.LoadMemberUInt8 or Op.StoreMember8 => 1,
        Op.LoadMemberInt16 or Op.LoadMemberUInt16 or Op.StoreMember16 => 2,
        Op.LoadMember32 or Op.StoreMember32 => 4,
        _ => 8,
    };

    // All are read before any is written: the places may overlap.
    private static void CopySlots(FunctionTranslator t, int to, int from, int slots)
    {
        for (int k = 0; k < slots; k++)
        {
            t.LoadNumber(from + k, I8);
        }

        for (int k = slots - 1; k >= 0; k--)
        {
            t.StoreNumber(to + k, I8);
        }
    }

    private static int ShiftOf(Instruction i) => i.C % sizeof(ulong) * 8;

    private static void LoadShifted(FunctionTranslator t, Instruction i)
    {
        t.LoadNumber(RegisterOf(i), I8);
        if (ShiftOf(i) > 0)
        {
            t.Il.Emit(OpCodes.Ldc_I4, ShiftOf(i));
            t.Il.Emit(OpCodes.Shr_Un);
        }
    }

    private static (Op Op, Translation Translation) Load(Op op, OpCode narrow) => (op, new(I4, I8, None, (t, i) =>
    {
        LoadShifted(t, i);
        t.Il.Emit(narrow);
        t.StoreNumber(i.A, I4);
    }));

    private static (Op Op, Translation Translation) Store(Op op, ulong mask) => (op, new(None, I8, None, (t, i) =>
    {
        t.LoadNumber(RegisterOf(i), I8);
        t.LoadConstant(~(mask << ShiftOf(i)), I8);
        t.Il.Emit(OpCodes.And);
        t.LoadNumber(i.A, I8);
        t.LoadConstant(mask, I8);
        t.Il.Emit(OpCodes.And);
        if (ShiftOf(i) > 0)
        {
            t.Il.Emit(OpCodes.Ldc_I4, ShiftOf(i));
            t.Il.Emit(OpCodes.Shl);
        }

        t.Il.Emit(OpCodes.Or);
        t.StoreNumber(RegisterOf(i), I8);
    }));
}
