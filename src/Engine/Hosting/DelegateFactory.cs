using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>
/// Makes typed delegates that call script functions. The delegate is a small method over a <see cref="ScriptFunctionTarget"/> that
/// moves its arguments straight into the slots of the call.
/// </summary>
internal static class DelegateFactory
{
    public static TDelegate Create<TDelegate>(InstanceState instance, FunctionDef function)
        where TDelegate : Delegate
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new NotSupportedException(
                $"A delegate of type {typeof(TDelegate)} can't be made without dynamic code; use Call<T> on this platform.");
        }

        return (TDelegate)Emit(typeof(TDelegate), instance, function);
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only where dynamic code is supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The Invoke method of a delegate type is never trimmed.")]
    private static Delegate Emit(Type delegateType, InstanceState instance, FunctionDef function)
    {
        MethodInfo invoke = delegateType.GetMethod("Invoke")
            ?? throw new ArgumentException($"{delegateType} is no delegate type of its own: name one with parameters and a result.");
        ParameterInfo[] parameters = invoke.GetParameters();
        Check(delegateType, invoke.ReturnType, parameters, function);
        Type[] types = [typeof(ScriptFunctionTarget), .. parameters.Select(p => p.ParameterType)];
        var method = new DynamicMethod(function.Name.Text, invoke.ReturnType, types, typeof(ScriptFunctionTarget), skipVisibility: true);
        ILGenerator il = method.GetILGenerator();
        LocalBuilder call = il.DeclareLocal(typeof(ScriptCall));
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, Member(nameof(ScriptFunctionTarget.Begin)));
        il.Emit(OpCodes.Stloc, call);
        for (int i = 0; i < parameters.Length; i++)
        {
            il.Emit(OpCodes.Ldloca, call);
            il.Emit(OpCodes.Ldc_I4, (int)function.Layout.Slots[i]);
            il.Emit(OpCodes.Ldarg, i + 1);
            EmitStore(il, types[i + 1], function, i);
        }

        il.Emit(OpCodes.Ldloca, call);
        string run = invoke.ReturnType == typeof(void) ? nameof(ScriptFunctionTarget.Run)
            : function.ReturnType.IsInNumbers ? nameof(ScriptFunctionTarget.RunNumber) : nameof(ScriptFunctionTarget.RunObject);
        il.Emit(OpCodes.Call, Member(run, invoke.ReturnType == typeof(void) ? null : invoke.ReturnType));
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate(delegateType, new ScriptFunctionTarget(instance, function));
    }

    private static void EmitStore(ILGenerator il, Type type, FunctionDef function, int parameter)
    {
        DataType scriptType = function.Parameters[parameter].Type;
        if (scriptType.IsInNumbers)
        {
            il.Emit(OpCodes.Call, Member(nameof(ScriptFunctionTarget.SetNumber), type));
            return;
        }

        if (type.IsValueType)
        {
            il.Emit(OpCodes.Box, type);
        }

        if (ClrTypes.IsCertain(type, scriptType))
        {
            il.Emit(OpCodes.Call, Member(nameof(ScriptFunctionTarget.SetObject)));
            return;
        }

        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, parameter);
        il.Emit(OpCodes.Call, Member(nameof(ScriptFunctionTarget.SetChecked)));
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only where dynamic code is supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The generic methods have no requirements.")]
    private static MethodInfo Member(string name, Type? argument = null)
    {
        MethodInfo method = typeof(ScriptFunctionTarget).GetMethod(name)!;
        return argument is null ? method : method.MakeGenericMethod(argument);
    }

    private static void Check(Type delegateType, Type returnType, ParameterInfo[] parameters, FunctionDef function)
    {
        bool fits = parameters.Length == function.Parameters.Length
            && (function.ReturnType.IsVoid ? returnType == typeof(void) : ClrTypes.Fits(returnType, function.ReturnType));
        for (int i = 0; fits && i < parameters.Length; i++)
        {
            DataType type = function.Parameters[i].Type;
            fits = type.Reference is FfiModifiers.None or FfiModifiers.In && ClrTypes.Fits(parameters[i].ParameterType, type);
        }

        if (!fits)
        {
            throw new ArgumentException($"A delegate of type {delegateType} does not fit '{function}'.");
        }
    }
}
