using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// A call from a script as the host function sees it: typed reads of the arguments, by their index from 0 without the object,
/// and the place of the result. It may be used until the host function returns.
/// </summary>
public unsafe ref partial struct CallFrame
{
    // Invariant: these are the window of the call. The interpreter keeps one frame per activation and refills it for each call,
    // so a frame is valid while its thunk runs and never later.
    internal HostCall Callee;
    internal ulong* Numbers;
    internal ref object? Objects;
    private readonly ScriptExecution _execution;

    internal CallFrame(ScriptExecution execution)
    {
        _execution = execution;
        Callee = null!;
    }

    /// <summary>The running call. It may be kept, to resume or abort the script later.</summary>
    public readonly ScriptExecution Execution => _execution.Share();

    /// <summary>The context of the script.</summary>
    public readonly ScriptContext Context => Instance.Context!;

    /// <summary>Is cancelled when the caller gives up or the script is aborted.</summary>
    public readonly CancellationToken CancellationToken => _execution.HostToken;

    /// <summary>The running call, which stays ours: unlike <see cref="Execution"/> it must not be kept.</summary>
    internal readonly ScriptExecution OwnExecution => _execution;

    /// <summary>
    /// The object whose base class is to be constructed: what <c>super</c> of an exported class that may be derived from gives to its
    /// constructor.
    /// </summary>
    public readonly ScriptObject Script => (ScriptObject)Objects!;

    /// <summary>Ends <c>super</c>: from now on the new object stands for the script's in C#.</summary>
    /// <exception cref="ScriptException">The base class is constructed already.</exception>
    public readonly void Attach(IScriptCarrier carrier) => Carriers.Attach(carrier);

    /// <summary>The instance whose script makes the call; unlike <see cref="Execution"/> it gives nothing away that others may keep.</summary>
    internal readonly InstanceState Instance => _execution.Instance;

    /// <summary>The message of the exception that the call has caught last; empty if none.</summary>
    internal readonly string CaughtMessage => _execution.CaughtMessage;

    /// <summary>Raises a script exception.</summary>
    /// <exception cref="ScriptException">Always.</exception>
    [DoesNotReturn]
    public readonly void Throw(string message) => throw new ScriptException(message);

    /// <summary>Charges work to the instruction limit, as if the script had run so many instructions.</summary>
    public readonly void Charge(long units) => _execution.Charge(units);

    /// <summary>Charges memory to the limit of allocated bytes; to be called before taking it.</summary>
    /// <exception cref="ScriptException">The limit is exceeded.</exception>
    public readonly void ChargeBytes(long bytes)
    {
        if (!_execution.ChargeBytes(bytes))
        {
            throw new ScriptException(ScriptFault.MemoryLimit);
        }
    }

    /// <summary>Creates a coroutine of the calling script.</summary>
    internal readonly void AddCoroutine(ScriptFunction function, object? argument) => _execution.AddCoroutine(function, argument);

    /// <summary>Lets the other coroutines of the call have their turns, when this host function has returned.</summary>
    internal readonly void Yield() => _execution.Yield();

    /// <summary>The object that a host factory without parameters makes.</summary>
    internal readonly object? Make(FunctionDef factory)
    {
        // Invariant: without parameters the window is the result only, and that is an object.
        ulong unused = 0;
        object? made = null;
        var call = new HostCall(factory);
        var inner = new CallFrame(_execution) { Callee = call, Numbers = &unused, Objects = ref made };
        call.Thunk(ref inner);
        return made;
    }

    /// <summary>The first number slot of an argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong* Number(int argument) => Numbers + Callee.Slots[argument];

    /// <summary>The object slot of an argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref object? Slot(int argument) => ref Unsafe.Add(ref Objects, (nint)Callee.Slots[argument]);

    private static void ThrowNull() => throw new ScriptException(ScriptFault.NullPointerAccess);
}
