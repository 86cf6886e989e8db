using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;
using OpCode = System.Reflection.Emit.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Fields of script objects.</summary>
internal static class FieldTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        Load(Op.LoadFieldInt8, OpCodes.Ldind_I1), Load(Op.LoadFieldUInt8, OpCodes.Ldind_U1),
        Load(Op.LoadFieldInt16, OpCodes.Ldind_I2), Load(Op.LoadFieldUInt16, OpCodes.Ldind_U2),
        Load(Op.LoadField32, sizeof(uint)), Load(Op.LoadField64, sizeof(ulong)),
        Store(Op.StoreField8, OpCodes.Stind_I1), Store(Op.StoreField16, OpCodes.Stind_I2),
        Store(Op.StoreField32, sizeof(uint)), Store(Op.StoreField64, sizeof(ulong)),
        (Op.LoadFieldSlots, new(None, None, None, static (t, i) =>
        {
            CheckNull(t, i.B);
            for (int slot = 0; slot < i.D; slot++)
            {
                LoadAddress(t, i.B, i.C + (slot * sizeof(ulong)));
                t.LoadIndirect(i.A + slot, sizeof(ulong));
            }
        })),
        (Op.StoreFieldSlots, new(None, None, None, static (t, i) =>
        {
            CheckNull(t, i.B);
            for (int slot = 0; slot < i.D; slot++)
            {
                LoadAddress(t, i.B, i.C + (slot * sizeof(ulong)));
                t.StoreIndirect(i.A + slot, sizeof(ulong));
            }
        })),
        (Op.LoadFieldObject, new(None, None, None, static (t, i) =>
        {
            if (t.HoistedLoad() is not null)
            {
                if (!t.IsLoadUnchecked)
                {
                    CheckNull(t, i.B);
                }

                t.DefineAll();
                return;
            }

            CheckNull(t, i.B);
            LoadReference(t, i.B, i.C);
            t.Il.Emit(OpCodes.Ldind_Ref);
            t.StoreObject(i.A);
        })),
        (Op.StoreFieldObject, new(None, None, None, static (t, i) =>
        {
            CheckNull(t, i.B);
            LoadReference(t, i.B, i.C);
            t.LoadObject(i.A);
            t.Il.Emit(OpCodes.Stind_Ref);
        })),
        (Op.CheckNull, new(None, None, None, static (t, i) => CheckNull(t, i.A))),
    ];

    public static void CheckNull(FunctionTranslator t, int register)
    {
        t.LoadObject(register);
        t.Il.Emit(OpCodes.Brfalse, t.Fault(ScriptFault.NullPointerAccess));
    }

    /// <summary>Of the object on the stack the address of a reference; where references begin may be unknown.</summary>
    public static void AddReference(ILGenerator il, int firstReference, int index)
    {
        if (firstReference >= 0)
        {
            AddOffset(il, firstReference + (index * IntPtr.Size));
            return;
        }

        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Call, Members.ReferenceAt);
    }

    private static void LoadAddress(FunctionTranslator t, int register, int offset)
    {
        t.LoadObject(register);
        AddOffset(t.Il, IntPtr.Size + offset);
    }

    private static void AddOffset(ILGenerator il, int offset)
    {
        il.Emit(OpCodes.Ldflda, Members.Class);
        il.Emit(OpCodes.Ldc_I4, offset);
        il.Emit(OpCodes.Add);
    }

    private static void LoadReference(FunctionTranslator t, int register, int index)
    {
        t.LoadObject(register);
        AddReference(t.Il, t.ReferenceOffsetOf(register), index);
    }

    private static (Op Op, Translation Translation) Load(Op op, OpCode load) => (op, new(I4, None, None, (t, i) =>
    {
        CheckNull(t, i.B);
        LoadAddress(t, i.B, i.C);
        t.Il.Emit(load);
        t.StoreNumber(i.A, I4);
    }));

    private static (Op Op, Translation Translation) Load(Op op, int size) => (op, new(None, None, None, (t, i) =>
    {
        CheckNull(t, i.B);
        LoadAddress(t, i.B, i.C);
        t.LoadIndirect(i.A, size);
    }));

    private static (Op Op, Translation Translation) Store(Op op, OpCode store) => (op, new(I4, None, None, (t, i) =>
    {
        CheckNull(t, i.B);
        LoadAddress(t, i.B, i.C);
        t.LoadNumber(i.A, I4);
        t.Il.Emit(store);
    }));

    private static (Op Op, Translation Translation) Store(Op op, int size) => (op, new(None, None, None, (t, i) =>
    {
        CheckNull(t, i.B);
        LoadAddress(t, i.B, i.C);
        t.StoreIndirect(i.A, size);
    }));
}
