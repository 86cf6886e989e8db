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

    public HostCall(FunctionDef function)
    {
        CallLayout layout = function.Layout;
        Function = function;
        Slots = layout.Slots;
        ThisSlot = layout.ThisSlot;
        NumberSlots = layout.NumberSlots;
        ObjectSlots = layout.ObjectSlots;
        object? native = (function.Declaration ?? function.Definition?.Declaration)?.Native;
        Thunk = native is HostFunction host ? host.Thunk : Unbound;
        ResultElements = function.ReturnType is { IsVoid: false, Type.IsArray: true } ? ArrayElements.Of(function.ReturnType.Type) : null;
        ChecksResult = ObjectSlot.NeedsCheck(function.ReturnType);
    }

    /// <summary>The type the function is a member of: for a member of a template instance, the instance.</summary>
    public TypeDef? Owner => Function.Owner;

    /// <summary>The C# member returns a task.</summary>
    public bool MaySuspend => (Function.Traits & FfiFunctionTraits.Suspends) != 0;

    private static void Unbound(ref CallFrame frame) => throw new ScriptException(ScriptFault.UnboundFunctionCalled);
}
