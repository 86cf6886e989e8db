using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

// A pointer to CallFrame: the frame is a local of the interpreter that has entered compiled code, and does not move.
#pragma warning disable CS8500

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

    /// <summary>Leaves a function in which a fault has occurred; what its catch block wants is in the buffers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void LeaveWithFault(ScriptExecution execution, int function, int instruction, int fault)
    {
        execution.Fault = (ScriptFault)fault;
        execution.LeftFrames!.Add(execution, function, instruction, LeaveKind.Fault);
    }

    /// <summary>The same by the status of a helper of <see cref="ObjectRuntime"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void LeaveWithStatus(ScriptExecution execution, int function, int instruction, int status)
    {
        if (status == ObjectRuntime.Thrown)
        {
            execution.LeftFrames!.Add(execution, function, instruction, LeaveKind.Attend);
        }
        else
        {
            LeaveWithFault(execution, function, instruction, status - 1);
        }
    }

    /// <summary>Leaves a function in which C# code has thrown that was called directly; the frame says where.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void LeaveThrown(ScriptExecution execution, nint* frame, int function, Exception exception)
    {
        execution.DropLevelsAbove(execution.CompiledHostFrame);
        execution.KeepThrown(exception);
        FunctionCode code = execution.Instance.Unit.Compiled.Functions[function];
        int instruction = Math.Clamp(ScriptExecution.InstructionAt(*frame, execution.Code) - code.Start, 0, code.Length - 1);
        execution.LeftFrames!.Add(execution, function, instruction, LeaveKind.Attend);
    }

    /// <summary>A string in a register: null is the empty one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string TextOf(object? text) => Unsafe.As<string?>(text) ?? "";

    /// <summary>The number slots of the window of host calls.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong* WindowNumbers(ScriptExecution execution) => execution.HostFrame->Numbers;

    /// <summary>The object slots of the window of host calls.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref object? WindowObjects(ScriptExecution execution) => ref execution.HostFrame->Objects;

    /// <summary>Copies a struct out of an array into the window.</summary>
    public static void LoadElementSlots(ScriptExecution execution, object array, int index, int slots) =>
        Interpreter.LoadElementSlots(Unsafe.As<ScriptArray>(array), (uint)index, WindowNumbers(execution), slots);

    /// <summary>Copies a struct from the window into an array.</summary>
    public static void StoreElementSlots(ScriptExecution execution, object array, int index, int slots) =>
        Interpreter.StoreElementSlots(Unsafe.As<ScriptArray>(array), (uint)index, WindowNumbers(execution));

    /// <summary>Puts the value of a variant into the window.</summary>
    public static void UnboxNumber(ScriptExecution execution, object? variant, int type) =>
        Interpreter.UnboxNumber(execution.Instance.Unit, type, variant, WindowNumbers(execution));

    /// <summary>Calls a host function over the window. Not 0 when it threw, or something is asked of the execution.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int CallHost(ScriptExecution execution, int function)
    {
        HostCall call = execution.Instance.Unit.HostCalls[function];
        CallFrame* frame = execution.HostFrame;
        frame->Callee = call;
        try
        {
            call.Thunk(ref *frame);
        }
        catch (Exception exception)
        {
            execution.DropLevelsAbove(frame);
            return execution.KeepThrown(exception);
        }

        if (execution.HostFrame != frame)
        {
            execution.DropLevelsAbove(frame);
        }

        return execution.Attention;
    }

    /// <summary>An import is bound to a function.</summary>
    public static bool IsBound(ScriptExecution execution, int import) => execution.Instance.FindImport(import) is not null;

    /// <summary>Calls what an import is bound to over the window; the result is that of <see cref="CallHost"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int CallImport(ScriptExecution execution, nint* frame, int import)
    {
        CallFrame* host = execution.HostFrame;
        try
        {
            execution.CallImport(import, host->Numbers, ref host->Objects, frame);
        }
        catch (Exception exception)
        {
            execution.DropLevelsAbove(host);
            return execution.KeepThrown(exception);
        }

        return execution.Attention;
    }

    /// <summary>The compiled method of a function value; 0 if it has none, or belongs to another instance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint FindTarget(ScriptExecution execution, object function)
    {
        ScriptFunction target = Unsafe.As<ScriptFunction>(function);
        return ReferenceEquals(target.Instance, execution.Instance) && ReferenceEquals(target.CompiledBy, execution.Compiled)
            ? target.CompiledAddress
            : LookForTarget(execution, target);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint LookForTarget(ScriptExecution execution, ScriptFunction target)
    {
        if (!ReferenceEquals(target.Instance, execution.Instance))
        {
            return 0;
        }

        nint address = execution.Compiled!.Pointers[target.Function.Index];
        if (address == 0)
        {
            execution.Instance.Unit.Tier!.Want(target.Function.Index, execution.Compiled.IsCounting);
            return 0;
        }

        target.CompiledAddress = address;
        target.CompiledBy = execution.Compiled;
        return address;
    }
}
