using System.Runtime.CompilerServices;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <content>Counting references.</content>
internal static unsafe partial class Interpreter
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Exchange(ref object? register, ref object? place) => (register, place) = (place, register);

    /// <summary>Calls a host function, whose result and outputs are put into slots that count.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CallHostCounted(ScriptExecution execution, ref CallFrame frame, HostCall call)
    {
        // What the host function writes over.
        object? self = call is { ReturnsObject: true, HasObject: true } ? frame.Objects : null;
        object?[] outputs = call.CountedOutputs.Length == 0 ? [] : new object?[call.CountedOutputs.Length];
        for (int i = 0; i < outputs.Length; i++)
        {
            outputs[i] = Unsafe.Add(ref frame.Objects, (nint)call.CountedOutputs[i]);
        }

        ref object? window = ref frame.Objects;
        call.Thunk(ref frame);
        for (int i = 0; i < outputs.Length; i++)
        {
            References.Retain(Unsafe.Add(ref window, (nint)call.CountedOutputs[i]));
        }

        if (call.ReturnsObject && execution.Pending is null)
        {
            References.Retain(window);
            References.Release(self);
        }

        foreach (object? output in outputs)
        {
            References.Release(output);
        }
    }

    /// <summary>Counts the result of a host function that came later.</summary>
    internal static void SettleLateResult(HostCall call, object? before, object? result)
    {
        if (call.ReturnsObject)
        {
            References.Retain(result);
            References.Release(call.HasObject ? before : null);
        }
    }
}
