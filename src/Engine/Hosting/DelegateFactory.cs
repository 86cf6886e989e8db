using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Engine.Hosting.Thunks;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>
/// Makes typed delegates that call script functions. The delegate is a small method over a <see cref="ScriptFunction"/> that
/// moves its arguments straight into the slots of the call; there is one for each function and delegate type.
/// </summary>
internal static class DelegateFactory
{
    public static TDelegate Create<TDelegate>(ScriptFunction function)
        where TDelegate : Delegate
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            return FromExports<TDelegate>(function) ?? DelegateAdapters.Adapt<TDelegate>(function) ?? throw new NotSupportedException(
                $"Without dynamic code a delegate of type {typeof(TDelegate)} can't be made for '{function.Declaration}': name the type in a call of GetFunction or GetDelegate, where the generator finds it unless it is private, or use Call<T>.");
        }

        DynamicMethod method = function.Instance.Unit.Adapters.GetOrAdd(
            (typeof(TDelegate), function.Function.Index), static (key, function) => Emit(key.Delegate, function.Function, function.IsTiered, function.Instance.Unit.Compiled.IsCounting), function);
        return method.CreateDelegate<TDelegate>(function);
    }

    /// <summary>The delegate as the code makes it that was generated for an exported delegate type; null if there is none.</summary>
    public static TDelegate? FromExports<TDelegate>(ScriptFunction function)
        where TDelegate : Delegate
    {
        foreach (TypeDef type in function.Instance.Context?.Registry.AllTypes ?? [])
        {
            if (type.Native is HostDelegate<TDelegate> adapter && function.Fits(type))
            {
                return adapter.Adapt(function);
            }
        }

        return null;
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only where dynamic code is supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The Invoke method of a delegate type is never trimmed.")]
    private static DynamicMethod Emit(Type delegateType, FunctionDef function, bool isTiered, bool isCounting)
    {
        MethodInfo invoke = delegateType.GetMethod("Invoke")
            ?? throw new ArgumentException($"{delegateType} is no delegate type of its own: name one with parameters and a result.");
        Type[] types = [typeof(ScriptFunction), .. invoke.GetParameters().Select(p => p.ParameterType)];
        Check(delegateType, invoke.ReturnType, types.AsSpan(1), function);
        var method = new DynamicMethod(function.Name.Text, invoke.ReturnType, types, typeof(DelegateCall), skipVisibility: true);
        ILGenerator il = method.GetILGenerator();
        if (!isCounting && DirectCallWriter.Fits(types, invoke.ReturnType, function))
        {
            // Not both: the second would make the first slower.
            if (isTiered)
            {
                DirectCallWriter.Write(il, invoke.ReturnType, function);
            }
            else
            {
                DirectCallWriter.WriteSlots(il, invoke.ReturnType, function);
            }
        }

        LocalBuilder call = il.DeclareLocal(typeof(ScriptCall));
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, Member(nameof(DelegateCall.Begin)));
        il.Emit(OpCodes.Stloc, call);
        for (int i = 0; i < types.Length - 1; i++)
        {
            il.Emit(OpCodes.Ldloca, call);
            il.Emit(OpCodes.Ldc_I4, (int)function.Layout.Slots[i]);
            il.Emit(OpCodes.Ldarg, i + 1);
            EmitStore(il, types[i + 1], function, i);
        }

        il.Emit(OpCodes.Ldloca, call);
        string run = invoke.ReturnType == typeof(void) ? nameof(DelegateCall.Run)
            : function.ReturnType.IsInNumbers ? nameof(DelegateCall.RunNumber) : nameof(DelegateCall.RunObject);
        il.Emit(OpCodes.Call, Member(run, invoke.ReturnType == typeof(void) ? null : invoke.ReturnType));
        il.Emit(OpCodes.Ret);
        return method;
    }

    private static void EmitStore(ILGenerator il, Type type, FunctionDef function, int parameter)
    {
        DataType scriptType = function.Parameters[parameter].Type;
        if (scriptType.IsInNumbers)
        {
            il.Emit(OpCodes.Call, Member(nameof(DelegateCall.SetNumber), type));
            return;
        }

        if (type.IsValueType)
        {
            il.Emit(OpCodes.Box, type);
        }

        if (ClrTypes.IsCertain(type, scriptType) && !CountedTypes.MayRefer(scriptType))
        {
            il.Emit(OpCodes.Call, Member(nameof(DelegateCall.SetObject)));
            return;
        }

        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, parameter);
        il.Emit(OpCodes.Call, Member(nameof(DelegateCall.SetChecked)));
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only where dynamic code is supported.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The generic methods have no requirements.")]
    private static MethodInfo Member(string name, Type? argument = null)
    {
        MethodInfo method = typeof(DelegateCall).GetMethod(name)!;
        return argument is null ? method : method.MakeGenericMethod(argument);
    }

    /// <exception cref="ArgumentException">The function can't be called as delegates of the type are.</exception>
    public static void Check(Type delegateType, Type returnType, ReadOnlySpan<Type> parameters, FunctionDef function)
    {
        bool fits = parameters.Length == function.Parameters.Length
            && (function.ReturnType.IsVoid ? returnType == typeof(void) : ClrTypes.Fits(returnType, function.ReturnType));
        for (int i = 0; fits && i < parameters.Length; i++)
        {
            DataType type = function.Parameters[i].Type;
            fits = type.Reference is FfiModifiers.None or FfiModifiers.In && ClrTypes.Fits(parameters[i], type);
        }

        if (!fits)
        {
            throw new ArgumentException($"A delegate of type {delegateType} does not fit '{function}'.");
        }
    }
}
