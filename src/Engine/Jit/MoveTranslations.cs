using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using OpCode = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Moves, constants and global variables.</summary>
internal static class MoveTranslations
{
    public static IEnumerable<(OpCode Op, Translation Translation)> All =>
    [
        (OpCode.Nop, new(None, None, None, static (_, _) => { })),
        (OpCode.Move, new(None, None, None, static (t, i) => t.Copy(i.A, i.B))),
        (OpCode.MoveObject, new(None, None, None, static (t, i) =>
        {
            t.LoadObject(i.B);
            t.StoreObject(i.A);
        })),
        (OpCode.LoadInt, new(None, None, None, static (t, i) => t.StoreConstant(i.A, (ulong)i.SignedC))),
        (OpCode.LoadConstant, new(None, None, None, static (t, i) => t.StoreConstant(i.A, t.Unit.Compiled.Constants[i.B]))),
        (OpCode.LoadString, new(None, None, None, static (t, i) =>
        {
            t.Il.Emit(OpCodes.Ldstr, t.Unit.Compiled.Strings[i.B]);
            t.StoreObject(i.A);
        })),
        (OpCode.LoadNull, new(None, None, None, static (t, i) =>
        {
            t.Il.Emit(OpCodes.Ldnull);
            t.StoreObject(i.A);
        })),
        (OpCode.LoadGlobal, new(None, None, None, static (t, i) =>
        {
            LoadAddress(t, i.B);
            t.LoadIndirect(i.A, sizeof(ulong));
        })),
        (OpCode.StoreGlobal, new(None, None, None, static (t, i) =>
        {
            LoadAddress(t, i.B);
            t.StoreSlotIndirect(i.A);
        })),
        (OpCode.LoadGlobalObject, new(None, None, None, static (t, i) =>
        {
            if (t.HoistedLoad() is not null)
            {
                t.DefineAll();
                return;
            }

            LoadObjectAddress(t.Il, i.B);
            t.Il.Emit(OpCodes.Ldind_Ref);
            t.StoreObject(i.A);
        })),
        (OpCode.StoreGlobalObject, new(None, None, None, static (t, i) =>
        {
            LoadObjectAddress(t.Il, i.B);
            t.LoadObject(i.A);
            t.Il.Emit(OpCodes.Stind_Ref);
        })),
    ];

    public static void LoadAddress(FunctionTranslator t, int slot)
    {
        t.Il.Emit(OpCodes.Ldarg_0);
        t.Il.Emit(OpCodes.Ldc_I4, slot);
        t.Il.Emit(OpCodes.Call, Members.GlobalNumber);
    }

    public static void LoadObjectAddress(ILGenerator il, int slot)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, slot);
        il.Emit(OpCodes.Call, Members.GlobalObject);
    }
}
