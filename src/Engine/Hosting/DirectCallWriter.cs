using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using Seraph.Engine.Execution;
using Seraph.Engine.Jit;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>
/// Writes the first part of a delegate's method, for calls that need no conversion and are not within another one: a call of the
/// compiled function, if there is one, with the delegate's own arguments; or, where nothing is compiled, one through the slots of
/// the interpreter. Otherwise control goes on behind it.
/// </summary>
internal static class DirectCallWriter
{
    /// <summary>True if arguments and result need no conversion, or one that cannot fail.</summary>
    /// <param name="types">The bound <see cref="ScriptFunction"/>, then the parameters.</param>
    /// <param name="result">The delegate's result.</param>
    /// <param name="function">What is called.</param>
    public static bool Fits(Type[] types, Type result, FunctionDef function)
    {
        if (!MethodSignature.IsSimple(function) || (result == typeof(void) && !function.ReturnType.IsVoid))
        {
            return false;
        }

        for (int i = 0; i < function.Parameters.Length; i++)
        {
            DataType type = function.Parameters[i].Type;
            if (type.IsInObjects && (types[i + 1].IsValueType || !ClrTypes.IsCertain(types[i + 1], type)))
            {
                return false;
            }
        }

        return true;
    }

    [RequiresDynamicCode("Emits IL.")]
    public static void Write(ILGenerator il, Type result, FunctionDef function)
    {
        LocalBuilder execution = il.DeclareLocal(typeof(ScriptExecution));
        LocalBuilder? value = function.ReturnType.IsVoid ? null : il.DeclareLocal(MethodSignature.ResultOf(function));
        Label slots = il.DefineLabel();
        Label isOdd = il.DefineLabel();
        Label isDone = il.DefineLabel();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, Of(nameof(ScriptExecution.EnterDirect)));
        il.Emit(OpCodes.Stloc, execution);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Brfalse, slots);
        WriteCall(il, execution, value, function);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Call, Of(nameof(ScriptExecution.TryLeaveDirect)));
        il.Emit(OpCodes.Brfalse, isOdd);
        il.MarkLabel(isDone);
        WriteReturn(il, value, result);
        il.MarkLabel(isOdd);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, Of(nameof(ScriptExecution.FinishDirect)));
        il.Emit(OpCodes.Brfalse, isDone);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Call, value is null ? Of(nameof(ScriptExecution.Leave))
            : Of(function.ReturnType.IsInNumbers ? nameof(DelegateCall.TakeNumber) : nameof(DelegateCall.TakeObject), result));
        il.Emit(OpCodes.Ret);
        il.MarkLabel(slots);
    }

    /// <summary>Writes the call through the slots.</summary>
    [RequiresDynamicCode("Emits IL.")]
    public static void WriteSlots(ILGenerator il, Type result, FunctionDef function)
    {
        LocalBuilder execution = il.DeclareLocal(typeof(ScriptExecution));
        Label others = il.DefineLabel();
        Label hasLeft = il.DefineLabel();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, Of(nameof(ScriptExecution.EnterSlots)));
        il.Emit(OpCodes.Stloc, execution);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Brfalse, others);
        for (int i = 0; i < function.Parameters.Length; i++)
        {
            StoreArgument(il, execution, function, i);
        }

        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Call, Of(nameof(ScriptExecution.RunToEnd)));
        LocalBuilder? value = LoadResult(il, execution, function);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Call, Of(nameof(ScriptExecution.TryLeaveDirect)));
        il.Emit(OpCodes.Brtrue, hasLeft);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Call, Of(nameof(ScriptExecution.Leave)));
        il.MarkLabel(hasLeft);
        WriteReturn(il, value, result);
        il.MarkLabel(others);
    }

    private static void StoreArgument(ILGenerator il, LocalBuilder execution, FunctionDef function, int parameter)
    {
        DataType type = function.Parameters[parameter].Type;
        int slot = function.Layout.Slots[parameter];
        if (type.IsInNumbers)
        {
            LoadNumberAddress(il, execution, slot);
            il.Emit(OpCodes.Ldarg, (short)(parameter + 1));
            IlKinds.StoreSlot(il, InstructionEffects.KindOf(type));
            return;
        }

        LoadStacks(il, execution);
        il.Emit(OpCodes.Ldfld, Field<ExecutionStacks>(nameof(ExecutionStacks.Objects)));
        il.Emit(OpCodes.Ldc_I4, slot);
        il.Emit(OpCodes.Ldarg, (short)(parameter + 1));
        il.Emit(OpCodes.Stelem_Ref);
    }

    private static LocalBuilder? LoadResult(ILGenerator il, LocalBuilder execution, FunctionDef function)
    {
        if (function.ReturnType.IsVoid)
        {
            return null;
        }

        LocalBuilder value = il.DeclareLocal(MethodSignature.ResultOf(function));
        if (function.ReturnType.IsInNumbers)
        {
            LoadNumberAddress(il, execution, 0);
            IlKinds.LoadIndirect(il, sizeof(ulong), InstructionEffects.KindOf(function.ReturnType));
        }
        else
        {
            LoadStacks(il, execution);
            il.Emit(OpCodes.Ldfld, Field<ExecutionStacks>(nameof(ExecutionStacks.Objects)));
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Ldelem_Ref);
        }

        il.Emit(OpCodes.Stloc, value);
        return value;
    }

    private static void LoadNumberAddress(ILGenerator il, LocalBuilder execution, int slot)
    {
        LoadStacks(il, execution);
        il.Emit(OpCodes.Ldfld, Field<ExecutionStacks>(nameof(ExecutionStacks.NumberBase)));
        il.Emit(OpCodes.Ldc_I4, slot * sizeof(ulong));
        il.Emit(OpCodes.Add);
    }

    // They may have grown in the meantime.
    private static void LoadStacks(ILGenerator il, LocalBuilder execution)
    {
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Ldfld, Field<ScriptExecution>(nameof(ScriptExecution.Stacks)));
    }

    private static void WriteCall(ILGenerator il, LocalBuilder execution, LocalBuilder? value, FunctionDef function)
    {
        il.BeginExceptionBlock();
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Ldfld, Field<ScriptExecution>(nameof(ScriptExecution.FirstFrame)));
        if (function.Layout.ThisSlot >= 0)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, Field<ScriptFunction>(nameof(ScriptFunction.Target)));
        }

        for (int i = 0; i < function.Parameters.Length; i++)
        {
            il.Emit(OpCodes.Ldarg, (short)(i + 1));
        }

        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, Field<ScriptFunction>(nameof(ScriptFunction.Compiled)));
        il.Emit(OpCodes.Call, typeof(TranslatedFunction).GetProperty(nameof(TranslatedFunction.Direct))!.GetMethod!);
        il.EmitCalli(OpCodes.Calli, CallingConventions.Standard, MethodSignature.ResultOf(function), MethodSignature.ParametersOf(function), null);
        if (value is not null)
        {
            il.Emit(OpCodes.Stloc, value);
        }

        il.BeginCatchBlock(typeof(Exception));
        LocalBuilder thrown = il.DeclareLocal(typeof(Exception));
        il.Emit(OpCodes.Stloc, thrown);
        il.Emit(OpCodes.Ldloc, execution);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldloc, thrown);
        il.Emit(OpCodes.Call, Of(nameof(ScriptExecution.FailDirect)));
        il.EndExceptionBlock();
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only where dynamic code is supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The generic method has no requirements.")]
    private static void WriteReturn(ILGenerator il, LocalBuilder? value, Type result)
    {
        if (value is not null)
        {
            il.Emit(OpCodes.Ldloc, value);
            if (value.LocalType == typeof(object))
            {
                il.Emit(OpCodes.Call, Of(nameof(DelegateCall.ToHost), result));
            }
        }

        il.Emit(OpCodes.Ret);
    }

    private static MethodInfo Of(string name) =>
        typeof(ScriptExecution).GetMethod(name, BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic)!;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only where dynamic code is supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The generic methods have no requirements.")]
    private static MethodInfo Of(string name, Type argument) => typeof(DelegateCall).GetMethod(name)!.MakeGenericMethod(argument);

    private static FieldInfo Field<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] T>(string name) =>
        typeof(T).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!;
}
