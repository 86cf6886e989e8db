using System.Reflection.Emit;
using Seraph.Engine.Execution;
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
    private const int FewFunctions = 2;

    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        (Op.CallVirtual, new(None, None, None, CallMethod)),
        (Op.CallInterface, new(None, None, None, CallMethod)),
        (Op.CallFunction, new(None, None, None, CallFunction)),
    ];

    /// <summary>The index of a function value, as <see cref="LoopHoistKind.Function"/> says.</summary>
    public static void LoadIndex(ILGenerator il, LocalBuilder function, LocalBuilder index)
    {
        Label end = il.DefineLabel();
        il.Emit(OpCodes.Ldc_I4_M1);
        il.Emit(OpCodes.Stloc, index);
        il.Emit(OpCodes.Ldloc, function);
        il.Emit(OpCodes.Brfalse, end);
        il.Emit(OpCodes.Ldloc, function);
        il.Emit(OpCodes.Ldfld, Members.FunctionInstance);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, Members.Instance);
        il.Emit(OpCodes.Bne_Un, end);
        il.Emit(OpCodes.Ldloc, function);
        il.Emit(OpCodes.Ldfld, Members.FunctionIndex);
        il.Emit(OpCodes.Stloc, index);
        il.MarkLabel(end);
    }

    private static void CallMethod(FunctionTranslator t, Instruction i)
    {
        FunctionDef callee = t.Effects.CalleeOf(i);
        IGrouping<int, ScriptClass>[] targets = [.. t.TargetsOf(i)];
        bool areAll = t.TypeOf(i.C).IsClosed;
        Label left = t.Waiting();
        Label end = t.Il.DefineLabel();
        LocalBuilder? result = t.ResultOf(callee);
        LocalBuilder? id = areAll && targets.Length == 1 ? null : t.HoistedClassId();
        if (id is null)
        {
            FieldTranslations.CheckNull(t, i.C);
        }

        if (id is null && !(areAll && targets.Length == 1))
        {
            id = t.Scratch(typeof(int));
            t.LoadObject(i.C);
            t.Il.Emit(OpCodes.Ldfld, Members.Class);
            t.Il.Emit(OpCodes.Ldfld, Members.ClassId);
            t.Il.Emit(OpCodes.Stloc, id);
        }

        foreach (IGrouping<int, ScriptClass> target in targets)
        {
            if (t.FindMethod(target.Key) is not { } method)
            {
                continue;
            }

            Label next = t.Il.DefineLabel();
            if (id is not null)
            {
                CheckClass(t, id, target, next);
            }

            t.PublishCall(target.Key);
            t.LoadHiddenArguments();
            t.LoadArguments(callee, i);
            t.EmitCall(target.Key, method, () => Store(t, result), left);
            t.Il.Emit(OpCodes.Br, end);
            t.Il.MarkLabel(next);
        }

        t.Il.Emit(OpCodes.Br, t.Resume());
        t.Il.MarkLabel(end);
        Finish(t, i, callee, result);
    }

    private static void CheckClass(FunctionTranslator t, LocalBuilder id, IEnumerable<ScriptClass> classes, Label next)
    {
        Label call = t.Il.DefineLabel();
        foreach (ScriptClass @class in classes)
        {
            t.Il.Emit(OpCodes.Ldloc, id);
            t.Il.Emit(OpCodes.Ldc_I4, @class.Id);
            t.Il.Emit(OpCodes.Beq, call);
        }

        t.Il.Emit(OpCodes.Br, next);
        t.Il.MarkLabel(call);
    }

    private static void CallFunction(FunctionTranslator t, Instruction i)
    {
        FunctionDef callee = t.Effects.CalleeOf(i);
        Label left = t.Waiting();
        Label end = t.Il.DefineLabel();
        LocalBuilder? result = t.ResultOf(callee);
        CallFew(t, i, callee, result, left, end);
        CallAddress(t, i, callee, result, left);
        t.Il.MarkLabel(end);
        Finish(t, i, callee, result);
    }

    // The functions that the unit makes such values of, if they are few.
    private static void CallFew(FunctionTranslator t, Instruction i, FunctionDef callee, LocalBuilder? result, Label left, Label end)
    {
        int[] targets = [.. t.FunctionsFor(i).Where(f => t.FindMethod(f) is not null)];
        if (targets.Length is 0 or > FewFunctions)
        {
            return;
        }

        LocalBuilder? index = t.HoistedFunction();
        if (index is null)
        {
            index = t.Scratch(typeof(int));
            LocalBuilder function = t.Scratch(typeof(object));
            t.LoadObject(i.C);
            t.Il.Emit(OpCodes.Stloc, function);
            LoadIndex(t.Il, function, index);
        }

        foreach (int target in targets)
        {
            Label next = t.Il.DefineLabel();
            t.Il.Emit(OpCodes.Ldloc, index);
            t.Il.Emit(OpCodes.Ldc_I4, target);
            t.Il.Emit(OpCodes.Bne_Un, next);
            t.PublishCall(target);
            t.LoadHiddenArguments();
            t.LoadArguments(callee, i, first: 1);
            t.EmitCall(target, t.FindMethod(target)!, () => Store(t, result), left);
            t.Il.Emit(OpCodes.Br, end);
            t.Il.MarkLabel(next);
        }
    }

    private static void CallAddress(FunctionTranslator t, Instruction i, FunctionDef callee, LocalBuilder? result, Label left)
    {
        Label bound = t.Il.DefineLabel();
        Label called = t.Il.DefineLabel();
        LocalBuilder target = t.Scratch(typeof(nint));
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Brfalse, t.Fault(ScriptFault.UnboundFunctionCalled));
        t.Il.Emit(OpCodes.Ldarg_0);
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Call, Members.FindTarget);
        t.Il.Emit(OpCodes.Stloc, target);
        t.Il.Emit(OpCodes.Ldloc, target);
        t.Il.Emit(OpCodes.Brfalse, t.Resume());
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
        t.Il.Emit(OpCodes.Br, called);
        t.Il.MarkLabel(bound);
        t.LoadHiddenArguments();
        t.LoadObject(i.C);
        t.Il.Emit(OpCodes.Ldfld, Members.FunctionTarget);
        t.LoadArguments(callee, i, first: 1);
        t.Il.Emit(OpCodes.Ldloc, target);
        t.EmitCall(callee, parameters);
        Store(t, result);
        t.Il.MarkLabel(called);
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
        t.StoreOutputs(callee, i);
    }
}
