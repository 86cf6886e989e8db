using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>What types the objects in registers have, as far as a function shows it; one that catches shows nothing.</summary>
internal sealed class ObjectTypes
{
    private readonly LinkedUnit _unit;
    private readonly Dictionary<int, ObjectType> _types = [];

    public ObjectTypes(LinkedUnit unit, FunctionAnalysis analysis)
    {
        _unit = unit;
        if (analysis.Function.Handlers.Length > 0)
        {
            // Code that is entered at a loop may have come by a catch block, which has not been looked at.
            return;
        }

        AddArguments(analysis);
        var definitions = new List<(Instruction Instruction, int Source, int Web)>();
        analysis.Walk((block, at, current) =>
        {
            Instruction instruction = analysis.Code[at];
            foreach ((int register, _) in analysis.Effects.Definitions)
            {
                if (register >= analysis.Function.NumberRegisters)
                {
                    int source = OpInfo.Of(instruction.Op)!.B is { IsObject: true, Reads: true } ? current[analysis.Effects.Object(instruction.B)] : -1;
                    definitions.Add((instruction, source, analysis.Webs.Written(at, register)));
                }
            }
        });

        // Each round a type can only become less certain.
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach ((Instruction instruction, int source, int web) in definitions)
            {
                if (instruction.Op != OpCode.LoadNull && TypeOf(analysis, instruction, source) is { } type)
                {
                    isChanged |= Add(web, type);
                }
            }
        }
    }

    /// <summary>The type of the objects of a web, null included.</summary>
    public ObjectType Of(int web) => _types.GetValueOrDefault(web, ObjectType.Unknown);

    private void AddArguments(FunctionAnalysis analysis)
    {
        ControlFlow.Block first = analysis.Flow.Blocks[0];
        foreach ((bool isNumber, int slot, DataType type) in InstructionEffects.ArgumentsOf(analysis.Function.Function))
        {
            if (!isNumber && analysis.Liveness.AtStart(first).Contains(analysis.Effects.Object(slot)))
            {
                Add(analysis.Webs.AtStart(first, analysis.Effects.Object(slot)), new ObjectType(type.Type, false));
            }
        }
    }

    // Null where the type of what it depends on is not known yet.
    private ObjectType? TypeOf(FunctionAnalysis analysis, Instruction instruction, int source)
    {
        switch (instruction.Op)
        {
            case OpCode.NewObject or OpCode.NewArray:
                return new ObjectType(_unit.Compiled.Types[instruction.B].Type, true);
            case OpCode.CastObject:
                return new ObjectType(_unit.Compiled.Types[instruction.C].Type, false);
            case OpCode.MoveObject:
                return _types.TryGetValue(source, out ObjectType moved) ? moved : null;
            case OpCode.LoadGlobalObject:
                return new ObjectType(_unit.GlobalObjectTypes[instruction.B].Type, false);
            case OpCode.LoadFieldObject:
                return _types.TryGetValue(source, out ObjectType owner) ? FieldOf(owner, instruction.C) : null;
            case OpCode.LoadElementObject:
                return !_types.TryGetValue(source, out ObjectType array) ? null
                    : array.Type is { IsArray: true } type ? new ObjectType(type.Template!.Arguments[0].Type, false)
                    : ObjectType.Unknown;
            case OpCode.Call or OpCode.CallVirtual or OpCode.CallInterface when analysis.Effects.CalleeOf(instruction) is var callee:
                // It may be one that the caller reads back.
                return InstructionEffects.OutputsOf(callee).Any(o => !o.IsNumber) ? ObjectType.Unknown : new ObjectType(callee.ReturnType.Type, false);
            default:
                return ObjectType.Unknown;
        }
    }

    private ObjectType FieldOf(ObjectType owner, int index) =>
        owner.Type is not null && _unit.FindClass(owner.Type) is { } @class && index < @class.ReferenceTypes.Length
            ? new ObjectType(@class.ReferenceTypes[index].Type, false)
            : ObjectType.Unknown;

    private bool Add(int web, ObjectType type)
    {
        bool isKnown = _types.TryGetValue(web, out ObjectType known);
        ObjectType joined = isKnown ? known.Join(type) : type;
        _types[web] = joined;
        return !isKnown || joined != known;
    }
}
