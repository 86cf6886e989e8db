using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>Functions that return references, called by C#: it sees the value.</content>
public sealed unsafe partial class ScriptExecution
{
    /// <summary>Replaces the place that the level's function has returned by the value in it.</summary>
    private void LoadReturnedPlace()
    {
        DataType type = Instance.Unit.FunctionAt(_entry.Before + 1).Function.ReturnType;
        ulong* number = Stacks.NumberBase + _numberTop;
        ref object? @object = ref Stacks.ObjectAt(_objectTop);
        if (!type.IsInNumbers)
        {
            Interpreter.LoadPlaceObject(@object, *number, ref @object);
        }
        else if (type.Type.Numeric == NumericKind.None)
        {
            Interpreter.LoadPlaceSlots(@object, *number, type.Type.SizeInBytes, number);
        }
        else
        {
            Interpreter.LoadPlace(@object, *number, MemoryForm.LoadOf(type), number);
        }
    }
}
