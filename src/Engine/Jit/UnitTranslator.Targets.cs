using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <content>Where calls of methods and function values can end, and how objects can look.</content>
internal sealed partial class UnitTranslator
{
    private readonly Lazy<ILookup<TypeDef?, int>> _functionValues;

    /// <summary>The functions of the unit that a call of a method can end in, each with its classes; first those of which the unit makes objects.</summary>
    public IEnumerable<IGrouping<int, ScriptClass>> TargetsOf(Instruction call)
    {
        FunctionDef method = Unit.Compiled.FunctionTable[call.A];
        return Unit.Classes
            .OrderBy(c => !_made.Contains(c))
            .Select(c => (Class: c, Function: call.Op == OpCode.CallVirtual ? OverrideIn(c, method, Unit.VirtualSlots[call.A]) : c.FindImplementation(method)))
            .Where(t => t.Function >= 0)
            .GroupBy(t => t.Function, t => t.Class);
    }

    /// <summary>Those that a call can end in for an object of a type.</summary>
    public IEnumerable<IGrouping<int, ScriptClass>> TargetsOf(Instruction call, ObjectType type) =>
        TargetsOf(call).SelectMany(t => t.Select(c => (Function: t.Key, Class: c)))
            .Where(t => type.Type is null || (type.IsExact ? ReferenceEquals(t.Class.Type, type.Type) : t.Class.Is(type.Type)))
            .GroupBy(t => t.Function, t => t.Class);

    /// <summary>The functions of the unit that it makes values of a funcdef of, whose call this is.</summary>
    public IEnumerable<int> FunctionsFor(Instruction call) =>
        _functionValues.Value[Unit.Compiled.FunctionTable[call.A].Owner].Where(f => FindMethod(f) is not null);

    /// <summary>Where references of an object begin, in bytes from its class reference; negative if that is different for the classes it may be of.</summary>
    public int ReferenceOffsetOf(ObjectType type)
    {
        int[] offsets = !type.IsClosed ? []
            : [.. Unit.Classes.Where(c => type.IsExact ? ReferenceEquals(c.Type, type.Type) : c.Is(type.Type!)).Select(c => c.ReferenceOffset).Distinct()];
        return offsets.Length == 1 ? offsets[0] : -1;
    }

    // By funcdef.
    private ILookup<TypeDef?, int> FindFunctionValues() => Unit.Compiled.Code
        .Where(i => i.Op == OpCode.LoadFunction)
        .Select(i => (Funcdef: Unit.Compiled.Types[i.C].Type, Function: IndexOf(Unit.Compiled.FunctionTable[i.B])))
        .Where(v => v.Function >= 0)
        .Distinct()
        .ToLookup(v => (TypeDef?)v.Funcdef, v => v.Function);

    // Of the unit, translated or not.
    private int[] PossibleCalleesOf(FunctionAnalysis analysis)
    {
        var callees = new HashSet<int>();
        foreach (Instruction instruction in analysis.Code)
        {
            switch (instruction.Op)
            {
                case OpCode.Call when IndexOf(Unit.Compiled.FunctionTable[instruction.A]) is >= 0 and var index:
                    callees.Add(index);
                    break;

                case OpCode.CallVirtual or OpCode.CallInterface:
                    callees.UnionWith(TargetsOf(instruction).Select(t => t.Key));
                    break;

                case OpCode.CallFunction:
                    callees.UnionWith(_functionValues.Value[Unit.Compiled.FunctionTable[instruction.A].Owner]);
                    break;
            }
        }

        return [.. callees];
    }

    // Negative if it is not of this unit.
    private int IndexOf(FunctionDef function) =>
        (uint)function.Index < (uint)_plain.Length && ReferenceEquals(Unit.Compiled.Functions[function.Index].Function, function) ? function.Index : -1;

    private static int OverrideIn(ScriptClass @class, FunctionDef method, int slot) =>
        @class.Is(method.Owner!) && slot < @class.VirtualTable.Length ? @class.VirtualTable[slot] : -1;
}
