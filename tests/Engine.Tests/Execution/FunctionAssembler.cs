using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Writes the instructions of one function; jumps name labels.</summary>
internal sealed class FunctionAssembler(UnitAssembler unit, FunctionDef definition)
{
    private readonly List<Instruction> _code = [];
    private readonly Dictionary<string, int> _labels = [];
    private readonly List<(int At, string Label)> _jumps = [];
    private readonly List<LineEntry> _lines = [];
    private int _numbers = definition.Layout.NumberSlots;
    private int _objects = definition.Layout.ObjectSlots;
    private SourceText? _source;

    public FunctionDef Definition { get; } = definition;

    public int Index => Definition.Index;

    public UnitAssembler Unit { get; } = unit;

    /// <summary>Registers of the frame, the windows of its calls included.</summary>
    public FunctionAssembler Frame(int numbers, int objects = 0)
    {
        _numbers = Math.Max(numbers, _numbers);
        _objects = Math.Max(objects, _objects);
        return this;
    }

    /// <summary>What follows belongs to this line (from 1) of the source.</summary>
    public FunctionAssembler Line(SourceText source, int line)
    {
        _source = source;
        int offset = 0;
        for (int i = 1; i < line; i++)
        {
            offset = source.Text.IndexOf('\n', offset) + 1;
        }

        _lines.Add(new LineEntry(_code.Count, offset));
        return this;
    }

    public FunctionAssembler Do(OpCode op, int a = 0, int b = 0, int c = 0, int d = 0)
    {
        _code.Add(new Instruction(op, a, b, c, d));
        return this;
    }

    /// <summary>A jump, whose distance is C.</summary>
    public FunctionAssembler To(string label, OpCode op, int a = 0, int b = 0)
    {
        _jumps.Add((_code.Count, label));
        return Do(op, a, b);
    }

    public FunctionAssembler Label(string label)
    {
        _labels.Add(label, _code.Count);
        return this;
    }

    public FunctionCode Finish(List<Instruction> code)
    {
        foreach ((int at, string label) in _jumps)
        {
            Instruction jump = _code[at];
            jump.C = (ushort)checked((short)(_labels[label] - at - 1));
            _code[at] = jump;
        }

        var function = new FunctionCode(Definition, _source, new DebugTables { Lines = [.. _lines] })
        {
            Start = code.Count,
            Length = _code.Count,
            NumberRegisters = _numbers,
            ObjectRegisters = _objects,
            LineRange = new TableRange(0, _lines.Count),
        };
        code.AddRange(_code);
        return function;
    }
}
