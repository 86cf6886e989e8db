using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <content>Where calls of methods and function values can end, and how objects can look.</content>
internal sealed partial class UnitTranslator
{
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
    public IEnumerable<int> FunctionsFor(Instruction call)
    {
        TypeDef? funcdef = Unit.Compiled.FunctionTable[call.A].Owner;
        return Unit.Compiled.Code
            .Where(i => i.Op == OpCode.LoadFunction && ReferenceEquals(Unit.Compiled.Types[i.C].Type, funcdef))
            .Select(i => Unit.Compiled.FunctionTable[i.B])
            .Where(f => FindMethod(f) is not null)
            .Select(f => f.Index)
            .Distinct();
    }

    /// <summary>Where references of an object begin, in bytes from its class reference; negative if that is different for the classes it may be of.</summary>
    public int ReferenceOffsetOf(ObjectType type)
    {
        int[] offsets = !type.IsClosed ? []
            : [.. Unit.Classes.Where(c => type.IsExact ? ReferenceEquals(c.Type, type.Type) : c.Is(type.Type!)).Select(c => c.ReferenceOffset).Distinct()];
        return offsets.Length == 1 ? offsets[0] : -1;
    }

    private static int OverrideIn(ScriptClass @class, FunctionDef method, int slot) =>
        @class.Is(method.Owner!) && slot < @class.VirtualTable.Length ? @class.VirtualTable[slot] : -1;
}
