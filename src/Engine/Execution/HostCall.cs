using Seraph.Engine.Hosting.Thunks;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>A host function as one unit calls it: the thunk, and where its window keeps object and arguments.</summary>
internal sealed class HostCall
{
    public readonly HostThunk Thunk;

    /// <summary>The first slot of each parameter, in the bank of its type.</summary>
    public readonly ushort[] Slots;

    /// <summary>The first slot of the object, or -1.</summary>
    public readonly int ThisSlot;

    /// <summary>Slots of the window; what lies above them is free while the host function runs.</summary>
    public readonly int NumberSlots;

    public readonly int ObjectSlots;

    public readonly FunctionDef Function;

    /// <summary>How a result that is an array holds its elements; null for other results.</summary>
    public readonly ArrayElements? ResultElements;

    /// <summary>A returned object must be checked before scripts see it.</summary>
    public readonly bool ChecksResult;

    /// <summary>A returned object may stand for one of a script.</summary>
    public readonly bool MayReturnScript;

    /// <summary>The result is in object slot 0, where the object was if there was one.</summary>
    public readonly bool ReturnsObject;

    public readonly bool HasObject;

    /// <summary>Object slots of parameters that the function may write and whose values may be counted.</summary>
    public readonly int[] CountedOutputs;

    /// <summary>No function: destructors run in the place of one.</summary>
    public static readonly HostCall None = new();

    private readonly HostThunk _thunk;

    private HostCall()
    {
        _thunk = Unbound;
        Thunk = Unbound;
        Slots = [];
        ThisSlot = -1;
        Function = null!;
        CountedOutputs = [];
    }

    public HostCall(FunctionDef function)
    {
        CallLayout layout = function.Layout;
        Function = function;
        Slots = layout.Slots;
        ThisSlot = layout.ThisSlot;
        NumberSlots = layout.NumberSlots;
        ObjectSlots = layout.ObjectSlots;
        object? native = function.Declaration?.Native;
        _thunk = native switch
        {
            HostFunction host => host.Thunk,
            HostTemplateMember member => member.ThunkOf(function),
            _ => Unbound,
        };
        Thunk = function.IsBaseCall ? CallBase : _thunk;
        ResultElements = function.ReturnType is { IsVoid: false, Type.IsArray: true } ? ArrayElements.Of(function.ReturnType.Type) : null;
        ChecksResult = ObjectSlot.NeedsCheck(function.ReturnType);
        MayReturnScript = !function.ReturnType.IsVoid && function.ReturnType.Type.MayBeScript;
        ReturnsObject = function.ReturnType.IsInObjects;
        HasObject = layout.ThisSlot >= 0 && function.Owner is { NumberSlots: 0 };
        CountedOutputs = CountedOutputsOf(function);
    }

    /// <summary>The type the function is a member of: for a member of a template instance, the instance.</summary>
    public TypeDef? Owner => Function.Owner;

    /// <summary>The C# member returns a task.</summary>
    public bool MaySuspend => (Function.Traits & FfiFunctionTraits.Suspends) != 0;

    private static int[] CountedOutputsOf(FunctionDef function)
    {
        List<int>? slots = null;
        for (int i = 0; i < function.Parameters.Length; i++)
        {
            DataType type = function.Parameters[i].Type;
            if ((type.Reference & FfiModifiers.Out) != 0 && type.IsInObjects && CountedTypes.MayRefer(type))
            {
                (slots ??= []).Add(function.Layout.Slots[i]);
            }
        }

        return slots?.ToArray() ?? [];
    }

    // The override in what stands for the object leaves the first call of the method on it to the base class.
    private void CallBase(ref CallFrame frame)
    {
        ScriptExecution execution = frame.OwnExecution;
        BaseCall outer = execution.BaseCall;
        execution.BaseCall = new BaseCall(Function.Hash, frame.Objects);
        try
        {
            _thunk(ref frame);
        }
        finally
        {
            execution.BaseCall = outer;
        }
    }

    private static void Unbound(ref CallFrame frame) => throw new ScriptException(ScriptFault.UnboundFunctionCalled);
}
