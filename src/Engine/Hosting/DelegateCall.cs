using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>The steps of a call as the code takes them that is emitted for a delegate, which is bound to a <see cref="ScriptFunction"/>.</summary>
internal static class DelegateCall
{
    // Not inlined, nor what ends a call: most calls need none of them, and code around those would be slower.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ScriptCall Begin(ScriptFunction function) => function.Begin();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetNumber<T>(ref ScriptCall call, int slot, T value) => call.Window.SetNumber(slot, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetObject(ref ScriptCall call, int slot, object? value) => call.Window.SetObject(slot, value);

    /// <summary>For arguments whose C# type says less than the script's.</summary>
    /// <exception cref="ArgumentException">The object is of another type; the call has ended.</exception>
    public static void SetChecked(ref ScriptCall call, int slot, object? value, ScriptFunction target, int parameter)
    {
        ParamDef wanted = target.Function.Parameters[parameter];
        value = Carriers.ToScript(value);
        if (!ObjectSlot.Accepts(wanted.Type, value))
        {
            call.End();
            throw Misfit(target.Function, parameter, value);
        }

        if (target.Instance.Unit.Compiled.IsCounting && CountedTypes.IsTaken(wanted.Type))
        {
            References.Retain(value);
        }

        call.Window.SetObject(slot, value);
    }

    /// <summary>What is thrown for an argument of another type.</summary>
    public static ArgumentException Misfit(FunctionDef function, int parameter, object? value, Exception? reason = null)
    {
        ParamDef wanted = function.Parameters[parameter];
        return new ArgumentException($"Argument '{wanted.Name}' of '{function}' is '{wanted.Type}'; '{value}' does not fit.", reason);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run(ref ScriptCall call)
    {
        call.Run();
        call.End();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T RunNumber<T>(ref ScriptCall call)
    {
        call.Run();
        T result = call.Window.GetNumber<T>();
        call.End();
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T RunObject<T>(ref ScriptCall call)
    {
        call.Run();
        object? result = call.Window.GetObject();
        call.End();
        return ToHost<T>(result);
    }

    /// <summary>An object of a script as C# knows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ToHost<T>(object? result) =>
        result is T own ? own
        : result is not null ? Carriers.ToHost<T>(result)
        : typeof(T) == typeof(string) ? (T)(object)"" : default!;

    /// <summary>Ends a call that was begun in compiled code, and whose result the interpreter has left in the window.</summary>
    public static T TakeNumber<T>(ScriptExecution execution)
    {
        T result = execution.Window.GetNumber<T>();
        execution.Leave();
        return result;
    }

    /// <inheritdoc cref="TakeNumber"/>
    public static T TakeObject<T>(ScriptExecution execution)
    {
        object? result = execution.Window.GetObject();
        execution.Leave();
        return ToHost<T>(result);
    }
}
