using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>What compiled code calls that is no function of the host.</summary>
internal static unsafe class CompiledRuntime
{
    /// <summary>A number global of the current instance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref ulong GlobalNumber(ScriptExecution execution, int slot) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Numbers), slot);

    /// <summary>An object global of the current instance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref object? GlobalObject(ScriptExecution execution, int slot) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(execution.Instance.Objects), slot);

    /// <summary>A function that calls others is entered where it may not be: says whether there is room after all.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool MayGoDeeper(ScriptExecution execution, nint* frame) => execution.MayGoDeeper(frame);

    /// <summary>Leaves a function, whose live registers are in the execution's buffers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Leave(ScriptExecution execution, int function, int instruction, int kind) =>
        execution.LeftFrames!.Add(execution, function, instruction, (LeaveKind)kind);

    /// <summary>Leaves a function for good: it catches nothing, so nobody will ask for its registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void LeaveWithFault(ScriptExecution execution, int function, int instruction, int fault)
    {
        execution.Fault = (ScriptFault)fault;
        execution.LeftFrames!.Add(execution, function, instruction, LeaveKind.Fault);
    }
}
