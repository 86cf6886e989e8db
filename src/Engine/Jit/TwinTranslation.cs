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
        bool isStruct = hasSelf && arguments[0].IsNumber;
        if (hasSelf && !isStruct)
        {
            CheckSelf(t, i, parameters[0].ParameterType);
        }

        if (!twin.IsQuiet)
        {
            t.PublishHostCall();
        }

        for (int k = 0; k < arguments.Length; k++)
        {
            if (IsStruct(arguments[k].Type))
            {
                StructParts.Load(t, StructAt(t, arguments[k].Type, k), i.B + arguments[k].Slot, arguments[k].Type.Type.SizeInBytes);
            }
        }

        for (int k = 0; k < arguments.Length; k++)
        {
            if (IsStruct(arguments[k].Type))
            {
                t.Il.Emit(k == 0 && isStruct ? OpCodes.Ldloca : OpCodes.Ldloc, StructAt(t, arguments[k].Type, k));
                continue;
            }

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

        StoreResult(t, i, callee, arguments.Length);
        if (isStruct && !callee.IsConst)
        {
            StructParts.Store(t, StructAt(t, arguments[0].Type, 0), i.B + arguments[0].Slot, arguments[0].Type.Type.SizeInBytes);
        }

        if (!twin.IsQuiet)
        {
            t.Il.Emit(OpCodes.Ldarg_0);
            t.Il.Emit(OpCodes.Ldfld, Members.Attention);
            t.Il.Emit(OpCodes.Brtrue, t.AfterHost());
        }
    }

    private static bool IsStruct(DataType type) => type.IsInNumbers && type.Type.Numeric == NumericKind.None;

    private static LocalBuilder StructAt(FunctionTranslator t, DataType type, int argument) => t.Temporary(HostType.Of(type.Type)!.ClrType, argument);

    private static void StoreResult(FunctionTranslator t, Instruction i, FunctionDef callee, int index)
    {
        if (callee.ReturnType.IsVoid || !IsStruct(callee.ReturnType))
        {
            t.StoreResult(callee, i);
            return;
        }

        LocalBuilder result = StructAt(t, callee.ReturnType, index);
        t.Il.Emit(OpCodes.Stloc, result);
        StructParts.Store(t, result, i.B, callee.ReturnType.Type.SizeInBytes);
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
