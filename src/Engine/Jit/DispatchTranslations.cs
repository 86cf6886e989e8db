using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Calls whose target is known when they are made. Of methods, the classes of the unit say what it can be: the class is compared
/// with each, and the call is direct. Objects of other units are left to the interpreter.
/// </summary>
internal static class DispatchTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        (Op.CallVirtual, new(None, None, None, CallMethod)),
        (Op.CallInterface, new(None, None, None, CallMethod)),
        (Op.CallFunction, new(None, None, None, CallFunction)),
    ];

    private static void CallMethod(FunctionTranslator t, Instruction i)
    {
        FunctionDef callee = t.Effects.CalleeOf(i);
        FieldTranslations.CheckNull(t, i.C);
        Label resume = t.Resume();
        Label left = t.Waiting();
        Label end = t.Il.DefineLabel();
        LocalBuilder? result = t.ResultOf(callee);
        LocalBuilder id = t.Scratch(typeof(int));
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Ldfld, Members.Class);
        t.Il.Emit(OpCodes.Ldfld, Members.ClassId);
        t.Il.Emit(OpCodes.Stloc, id);
        foreach (IGrouping<int, Execution.ScriptClass> target in t.TargetsOf(i))
        {
            if (t.FindMethod(target.Key) is not { } method)
            {
                continue;
            }

            Label next = t.Il.DefineLabel();
            Label call = t.Il.DefineLabel();
            foreach (Execution.ScriptClass @class in target)
            {
                t.Il.Emit(OpCodes.Ldloc, id);
                t.Il.Emit(OpCodes.Ldc_I4, @class.Id);
                t.Il.Emit(OpCodes.Beq, call);
            }

            t.Il.Emit(OpCodes.Br, next);
            t.Il.MarkLabel(call);
            t.PublishCall(target.Key);
            t.LoadHiddenArguments();
            t.LoadArguments(callee, i);
            t.EmitCall(target.Key, method, () => Store(t, result), left);
            t.Il.Emit(OpCodes.Br, end);
            t.Il.MarkLabel(next);
        }

        t.Il.Emit(OpCodes.Br, resume);
        t.Il.MarkLabel(end);
        Finish(t, i, callee, result);
    }

    private static void CallFunction(FunctionTranslator t, Instruction i)
    {
        FunctionDef callee = t.Effects.CalleeOf(i);
        Label resume = t.Resume();
        Label left = t.Waiting();
        Label bound = t.Il.DefineLabel();
        Label end = t.Il.DefineLabel();
        LocalBuilder? result = t.ResultOf(callee);
        LocalBuilder target = t.Scratch(typeof(nint));
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Brfalse, t.Fault(ScriptFault.UnboundFunctionCalled));
        t.Il.Emit(OpCodes.Ldarg_0);
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Call, Members.FindTarget);
        t.Il.Emit(OpCodes.Stloc, target);
        t.Il.Emit(OpCodes.Ldloc, target);
        t.Il.Emit(OpCodes.Brfalse, resume);
        t.PublishCall();
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Ldfld, Members.FunctionTarget);
        t.Il.Emit(OpCodes.Brtrue, bound);
        Type[] parameters = MethodSignature.ParametersOf(callee);
        t.LoadHiddenArguments();
        t.LoadArguments(callee, i, first: 1);
        t.Il.Emit(OpCodes.Ldloc, target);
        t.EmitCall(callee, [.. parameters[..MethodSignature.HiddenArguments], .. parameters[(MethodSignature.HiddenArguments + 1)..]]);
        Store(t, result);
        t.Il.Emit(OpCodes.Br, end);
        t.Il.MarkLabel(bound);
        t.LoadHiddenArguments();
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Ldfld, Members.FunctionTarget);
        t.LoadArguments(callee, i, first: 1);
        t.Il.Emit(OpCodes.Ldloc, target);
        t.EmitCall(callee, parameters);
        Store(t, result);
        t.Il.MarkLabel(end);
        Finish(t, i, callee, result);
        t.CheckLeft(left);
    }

    private static void Store(FunctionTranslator t, LocalBuilder? result)
    {
        if (result is not null)
        {
            t.Il.Emit(OpCodes.Stloc, result);
        }
    }

    private static void Finish(FunctionTranslator t, Instruction i, FunctionDef callee, LocalBuilder? result)
    {
        if (result is not null)
        {
            t.Il.Emit(OpCodes.Ldloc, result);
        }

        t.StoreResult(callee, i);
    }
}
