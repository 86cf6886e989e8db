using System.Runtime.CompilerServices;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <content>Counting references.</content>
internal static unsafe partial class Interpreter
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Exchange(ref object? register, ref object? place) => (register, place) = (place, register);

    /// <summary>Calls a host function, whose result and outputs are put into slots that count; or gives them to it late, when its task is completed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void CallHostCounted(ScriptExecution execution, ref CallFrame frame, HostCall call, PendingTask? late = null)
    {
        // What the host function writes over.
        object? self = call is { ReturnsObject: true, HasObject: true } ? frame.Objects : null;
        object?[] outputs = call.CountedOutputs.Length == 0 ? [] : new object?[call.CountedOutputs.Length];
        for (int i = 0; i < outputs.Length; i++)
        {
            outputs[i] = Unsafe.Add(ref frame.Objects, (nint)call.CountedOutputs[i]);
        }

        ref object? window = ref frame.Objects;
        if (late is null)
        {
            call.Thunk(ref frame);
        }
        else
        {
            late.Complete(ref frame);
        }

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
}
