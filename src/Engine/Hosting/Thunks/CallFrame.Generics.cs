using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>Values whose types are type arguments of a template: generic C# code reads and writes them without boxing.</content>
public unsafe ref partial struct CallFrame
{
    /// <summary>An argument as the C# type that stands for its script type.</summary>
    public readonly T Argument<T>(int argument) =>
        ResultSlot.Load<T>(Callee.Function.Parameters[argument].Type, Number(argument), ref Slot(argument));

    /// <summary>Sets an <c>&amp;out</c> or <c>&amp;inout</c> parameter.</summary>
    public readonly void SetArgument<T>(int argument, T value) =>
        ResultSlot.Store(Callee.Function.Parameters[argument].Type, Number(argument), ref Slot(argument), value);

    /// <summary>Returns a value as its script type.</summary>
    public readonly void ReturnArgument<T>(T value) => ResultSlot.Store(Callee.Function.ReturnType, Numbers, ref Objects, value);
}
