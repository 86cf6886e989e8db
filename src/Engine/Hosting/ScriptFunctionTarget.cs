using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Hosting;

/// <summary>What a delegate for a script function is bound to, with the steps of a call as its emitted code takes them.</summary>
internal sealed class ScriptFunctionTarget(InstanceState instance, int function)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScriptCall Begin() => new(instance, function);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetNumber<T>(ref ScriptCall call, int slot, T value) => call.Window.SetNumber(slot, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetObject(ref ScriptCall call, int slot, object? value) => call.Window.SetObject(slot, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run(ref ScriptCall call)
    {
        call.Run();
        call.End();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T RunNumber<T>(ref ScriptCall call)
    {
        call.Run();
        T result = call.Window.GetNumber<T>();
        call.End();
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T RunObject<T>(ref ScriptCall call)
        where T : class
    {
        call.Run();
        object? result = call.Window.GetObject();
        call.End();
        return (T)(result ?? (typeof(T) == typeof(string) ? "" : null))!;
    }
}
