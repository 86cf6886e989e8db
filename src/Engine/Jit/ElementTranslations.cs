using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;
using OpCode = System.Reflection.Emit.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Elements of arrays.</summary>
internal static class ElementTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        Load(Op.LoadElementInt8, 1, OpCodes.Ldind_I1), Load(Op.LoadElementUInt8, 1, OpCodes.Ldind_U1),
        Load(Op.LoadElementInt16, 2, OpCodes.Ldind_I2), Load(Op.LoadElementUInt16, 2, OpCodes.Ldind_U2),
        Load(Op.LoadElement32, sizeof(uint)), Load(Op.LoadElement64, sizeof(ulong)),
        Store(Op.StoreElement8, 1, OpCodes.Stind_I1), Store(Op.StoreElement16, 2, OpCodes.Stind_I2),
        Store(Op.StoreElement32, sizeof(uint)), Store(Op.StoreElement64, sizeof(ulong)),
        (Op.LoadElementObject, new(None, None, I4, static (t, i) =>
        {
            if (t.HoistedLoad() is { } element)
            {
                if (!t.IsLoadUnchecked)
                {
                    // Null where there was none, or the array or the index is wrong.
                    Label fine = t.Il.DefineLabel();
                    t.Il.Emit(OpCodes.Ldloc, element);
                    t.Il.Emit(OpCodes.Brtrue, fine);
                    CheckBounds(t, i);
                    t.Il.MarkLabel(fine);
                }

                t.DefineAll();
                return;
            }

            CheckBounds(t, i);
            LoadAddress(t, i, IntPtr.Size);
            t.Il.Emit(OpCodes.Ldind_Ref);
            t.StoreObject(i.A);
        })),
        (Op.StoreElementObject, new(None, None, I4, static (t, i) =>
        {
            CheckBounds(t, i);
            LoadAddress(t, i, IntPtr.Size);
            t.LoadObject(i.A);
            t.Il.Emit(OpCodes.Stind_Ref);
        })),
        (Op.LoadElementSlots, new(None, None, I4, static (t, i) =>
        {
            CheckBounds(t, i);
            Call(t, i, Members.LoadElementSlots);
            for (int slot = 0; slot < i.D; slot++)
            {
                t.LoadWindowNumber(slot);
                t.LoadIndirect(i.A + slot, sizeof(ulong));
            }
        })),
        (Op.StoreElementSlots, new(None, None, I4, static (t, i) =>
        {
            CheckBounds(t, i);
            for (int slot = 0; slot < i.D; slot++)
            {
                t.LoadWindowNumber(slot);
                t.StoreIndirect(i.A + slot, sizeof(ulong));
            }

            Call(t, i, Members.StoreElementSlots);
        })),
        (Op.ArrayLength, new(I4, None, None, static (t, i) =>
        {
            FieldTranslations.CheckNull(t, i.B);
            if (t.HoistedArray() is { } hoisted)
            {
                t.Il.Emit(OpCodes.Ldloc, hoisted.Number);
            }
            else
            {
                t.LoadObject(i.B);
                t.Il.Emit(OpCodes.Ldfld, Members.ArrayLength);
            }

            t.StoreNumber(i.A, I4);
        })),
    ];

    /// <summary>Of the array on the stack the address of the first element.</summary>
    public static void LoadFirst(ILGenerator il)
    {
        il.Emit(OpCodes.Ldflda, Members.ArrayItems);
        il.Emit(OpCodes.Ldfld, Members.ArrayStart);
        il.Emit(OpCodes.Ldc_I4, ArrayStart.FirstElement);
        il.Emit(OpCodes.Add);
    }

    /// <summary>Adds the index on the stack to the address of the first element.</summary>
    public static void AddIndex(ILGenerator il, int size)
    {
        il.Emit(OpCodes.Conv_U);
        if (size > 1)
        {
            il.Emit(OpCodes.Ldc_I4, size);
            il.Emit(OpCodes.Conv_I);
            il.Emit(OpCodes.Mul);
        }

        il.Emit(OpCodes.Add);
    }

    private static void CheckBounds(FunctionTranslator t, Instruction i)
    {
        if (t.HoistedArray() is { } hoisted)
        {
            t.LoadNumber(i.C, I4);
            t.Il.Emit(OpCodes.Ldloc, hoisted.Number);
            t.Il.Emit(OpCodes.Bge_Un, t.NoElement(i.B));
            return;
        }

        FieldTranslations.CheckNull(t, i.B);
        t.LoadNumber(i.C, I4);
        t.LoadObject(i.B);
        t.Il.Emit(OpCodes.Ldfld, Members.ArrayLength);
        t.Il.Emit(OpCodes.Bge_Un, t.Fault(ScriptFault.IndexOutOfBounds));
    }

    private static void LoadAddress(FunctionTranslator t, Instruction i, int size)
    {
        if (t.HoistedArray() is { } hoisted)
        {
            t.Il.Emit(OpCodes.Ldloc, hoisted.First!);
        }
        else
        {
            t.LoadObject(i.B);
            LoadFirst(t.Il);
        }

        t.LoadNumber(i.C, I4);
        AddIndex(t.Il, size);
    }

    private static void Call(FunctionTranslator t, Instruction i, System.Reflection.MethodInfo method)
    {
        t.Il.Emit(OpCodes.Ldarg_0);
        t.LoadObject(i.B);
        t.LoadNumber(i.C, I4);
        t.Il.Emit(OpCodes.Ldc_I4, (int)i.D);
        t.Il.Emit(OpCodes.Call, method);
    }

    private static (Op Op, Translation Translation) Load(Op op, int size, OpCode load) => (op, new(I4, None, I4, (t, i) =>
    {
        CheckBounds(t, i);
        LoadAddress(t, i, size);
        t.Il.Emit(load);
        t.StoreNumber(i.A, I4);
    }));

    private static (Op Op, Translation Translation) Load(Op op, int size) => (op, new(None, None, I4, (t, i) =>
    {
        CheckBounds(t, i);
        LoadAddress(t, i, size);
        t.LoadIndirect(i.A, size);
    }));

    private static (Op Op, Translation Translation) Store(Op op, int size, OpCode store) => (op, new(I4, None, I4, (t, i) =>
    {
        CheckBounds(t, i);
        LoadAddress(t, i, size);
        t.LoadNumber(i.A, I4);
        t.Il.Emit(store);
    }));

    private static (Op Op, Translation Translation) Store(Op op, int size) => (op, new(None, None, I4, (t, i) =>
    {
        CheckBounds(t, i);
        LoadAddress(t, i, size);
        t.StoreIndirect(i.A, size);
    }));
}
