using System.Reflection;
using System.Reflection.Emit;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>Writes the method through which the interpreter enters a function: arguments and result are in its registers.</summary>
internal static class AdapterWriter
{
    public static void Write(ILGenerator il, FunctionDef function, MethodInfo plain, MethodInfo? loops)
    {
        Label atLoop = il.DefineLabel();
        if (loops is not null)
        {
            il.Emit(OpCodes.Ldarg_2);
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Bge, atLoop);
        }

        LoadResultAddress(il, function);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        var outputs = new List<(SlotParameter Slot, LocalBuilder Local)>();
        foreach (SlotParameter slot in MethodSignature.SlotsOf(function))
        {
            if (slot.IsInput)
            {
                Load(il, slot);
            }

            if (slot.IsOutput)
            {
                // Not the slot itself: the method writes as much as the number has, and slots are written as a whole.
                LocalBuilder local = il.DeclareLocal(slot.ValueType);
                outputs.Add((slot, local));
                if (slot.IsInput)
                {
                    il.Emit(OpCodes.Stloc, local);
                }

                il.Emit(OpCodes.Ldloca, local);
            }
        }

        il.Emit(OpCodes.Call, plain);
        StoreResult(il, function);
        outputs.ForEach(o => Store(il, o.Slot, o.Local));
        il.Emit(OpCodes.Ret);
        if (loops is not null)
        {
            il.MarkLabel(atLoop);
            LoadResultAddress(il, function);
            for (int i = 0; i < MethodSignature.FrameParameters.Length; i++)
            {
                il.Emit(OpCodes.Ldarg, (short)i);
            }

            il.Emit(OpCodes.Call, loops);
            StoreResult(il, function);
            il.Emit(OpCodes.Ret);
        }
    }

    /// <summary>Writes the method through which C# enters a function that calls C# code: that has its frame here.</summary>
    public static void WriteDirect(ILGenerator il, FunctionDef function, MethodInfo plain)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldloca, il.DeclareLocal(typeof(CallFrame)));
        il.Emit(OpCodes.Conv_U);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldc_I4, function.Index);
        il.Emit(OpCodes.Call, Members.BeginHostFrame);
        for (int i = 0; i < MethodSignature.ParametersOf(function).Length; i++)
        {
            il.Emit(OpCodes.Ldarg, (short)i);
        }

        il.Emit(OpCodes.Call, plain);
        il.Emit(OpCodes.Ret);
    }

    private static void Load(ILGenerator il, SlotParameter slot)
    {
        LoadAddress(il, slot.IsNumber, slot.Slot);
        if (slot.IsNumber)
        {
            IlKinds.LoadIndirect(il, sizeof(ulong), slot.Kind);
        }
        else
        {
            il.Emit(OpCodes.Ldind_Ref);
        }
    }

    private static void Store(ILGenerator il, SlotParameter slot, LocalBuilder local)
    {
        LoadAddress(il, slot.IsNumber, slot.Slot);
        il.Emit(OpCodes.Ldloc, local);
        if (slot.IsNumber)
        {
            IlKinds.StoreSlot(il, slot.Kind);
        }
        else
        {
            il.Emit(OpCodes.Stind_Ref);
        }
    }

    private static void LoadAddress(ILGenerator il, bool isNumber, int slot)
    {
        il.Emit(OpCodes.Ldarg, (short)(isNumber ? MethodSignature.LoopNumbers : MethodSignature.LoopObjects));
        il.Emit(OpCodes.Ldc_I4, slot * sizeof(ulong));
        il.Emit(OpCodes.Add);
    }

    private static void LoadResultAddress(ILGenerator il, FunctionDef function)
    {
        if (!function.ReturnType.IsVoid)
        {
            LoadAddress(il, function.ReturnType.IsInNumbers, 0);
        }
    }

    private static void StoreResult(ILGenerator il, FunctionDef function)
    {
        if (function.ReturnType.IsInNumbers)
        {
            IlKinds.StoreSlot(il, InstructionEffects.KindOf(function.ReturnType));
        }
        else if (function.ReturnType.IsInObjects)
        {
            il.Emit(OpCodes.Stind_Ref);
        }
    }
}
