using System.Reflection;
using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>Calls of direct twins.</summary>
internal static class TwinTranslation
{
    public static void Call(FunctionTranslator t, Instruction i, FunctionDef callee, HostTwin twin)
    {
        ParameterInfo[] parameters = twin.Method.GetParameters();
        (bool IsNumber, int Slot, DataType Type)[] arguments = [.. InstructionEffects.ArgumentsOf(callee)];
        bool hasSelf = callee.Layout.ThisSlot >= 0;
        if (hasSelf)
        {
            CheckSelf(t, i, parameters[0].ParameterType);
        }

        if (!twin.IsQuiet)
        {
            t.PublishHostCall();
        }

        for (int k = 0; k < arguments.Length; k++)
        {
            if (arguments[k].IsNumber)
            {
                t.LoadNumber(i.B + arguments[k].Slot, InstructionEffects.KindOf(arguments[k].Type));
                continue;
            }

            t.LoadObject(i.C + arguments[k].Slot);
            if (k > 0 || !hasSelf)
            {
                t.Il.Emit(OpCodes.Call, Members.TextOf);
            }
        }

        t.Il.Emit(OpCodes.Call, twin.Method);
        if (callee.ReturnType.IsInObjects)
        {
            t.Il.Emit(OpCodes.Call, Members.TextOf);
        }
        else if (twin.Method.ReturnType == typeof(bool))
        {
            // C# may hold any bits for true.
            t.Il.Emit(OpCodes.Ldc_I4_0);
            t.Il.Emit(OpCodes.Cgt_Un);
        }

        t.StoreResult(callee, i);
        if (!twin.IsQuiet)
        {
            t.Il.Emit(OpCodes.Ldarg_0);
            t.Il.Emit(OpCodes.Ldfld, Members.Attention);
            t.Il.Emit(OpCodes.Brtrue, t.AfterHost());
        }
    }

    // An object of a script that stands for one of the host is left to the interpreter.
    private static void CheckSelf(FunctionTranslator t, Instruction i, Type type)
    {
        FieldTranslations.CheckNull(t, i.C);
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Isinst, type);
        t.Il.Emit(OpCodes.Brfalse, t.Resume());
    }
}
