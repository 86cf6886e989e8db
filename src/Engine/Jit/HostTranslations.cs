using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Calls of host functions: of their direct twins, or through their thunks over a window above the frame by which compiled code was
/// entered. Imports are called over the window too.
/// </summary>
internal static class HostTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        (Op.CallHost, new(None, None, None, Call)),
        (Op.CallImport, new(None, None, None, CallImport)),
    ];

    private static void Call(FunctionTranslator t, Instruction i)
    {
        FunctionDef callee = t.Effects.CalleeOf(i);
        if (t.TwinOf(i) is { } twin)
        {
            TwinTranslation.Call(t, i, callee, twin);
            return;
        }

        CallOverWindow(t, callee, i, () =>
        {
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.A);
            t.Il.Emit(OpCodes.Call, Members.CallHost);
        });
    }

    // The interpreter says so if it is bound to nothing.
    private static void CallImport(FunctionTranslator t, Instruction i)
    {
        t.Il.Emit(OpCodes.Ldarg_0);
        t.Il.Emit(OpCodes.Ldc_I4, (int)i.A);
        t.Il.Emit(OpCodes.Call, Members.IsBound);
        t.Il.Emit(OpCodes.Brfalse, t.Resume());
        CallOverWindow(t, t.Effects.CalleeOf(i), i, () =>
        {
            t.Il.Emit(OpCodes.Ldarg_1);
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.A);
            t.Il.Emit(OpCodes.Call, Members.CallImport);
        });
    }

    // What is called takes the execution, and returns whether the function is to be left after the call.
    private static void CallOverWindow(FunctionTranslator t, FunctionDef callee, Instruction i, Action call)
    {
        t.PublishHostCall();
        foreach ((bool isNumber, int slot, DataType type) in InstructionEffects.ArgumentsOf(callee))
        {
            StoreArgument(t, i, isNumber, slot, type.NumberSlots);
        }

        LocalBuilder status = t.Scratch(typeof(int));
        t.Il.Emit(OpCodes.Ldarg_0);
        call();
        t.Il.Emit(OpCodes.Stloc, status);
        DataType result = callee.ReturnType;
        if (!result.IsVoid)
        {
            LoadResult(t, i, result.IsInNumbers, 0, result.NumberSlots);
        }

        foreach ((bool isNumber, int slot, DataType type) in InstructionEffects.OutputsOf(callee))
        {
            LoadResult(t, i, isNumber, slot, type.NumberSlots);
        }

        t.Il.Emit(OpCodes.Ldloc, status);
        t.Il.Emit(OpCodes.Brtrue, t.AfterHost());
    }

    private static void StoreArgument(FunctionTranslator t, Instruction i, bool isNumber, int slot, int slots)
    {
        if (!isNumber)
        {
            t.LoadWindowObject(slot);
            t.LoadObject(i.C + slot);
            t.Il.Emit(OpCodes.Stind_Ref);
            return;
        }

        for (int k = slot; k < slot + slots; k++)
        {
            t.LoadWindowNumber(k);
            t.StoreIndirect(i.B + k, sizeof(ulong));
        }
    }

    private static void LoadResult(FunctionTranslator t, Instruction i, bool isNumber, int slot, int slots)
    {
        if (!isNumber)
        {
            t.LoadWindowObject(slot);
            t.Il.Emit(OpCodes.Ldind_Ref);
            t.StoreObject(i.C + slot);
            return;
        }

        for (int k = slot; k < slot + slots; k++)
        {
            t.LoadWindowNumber(k);
            t.LoadIndirect(i.B + k, sizeof(ulong));
        }
    }
}
