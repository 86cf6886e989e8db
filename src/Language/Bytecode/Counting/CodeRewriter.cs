namespace Seraph.Language.Bytecode.Counting;

/// <summary>The new code of a function while it is made from the old: keeps jumps, lines and variables where they belong.</summary>
internal sealed class CodeRewriter(FunctionCode old, List<Instruction> code)
{
    private readonly int _start = code.Count;
    private readonly int[] _positions = new int[old.Length + 1];
    private readonly List<(int Instruction, int Target)> _jumps = [];

    /// <summary>What follows stands in the place of an old instruction.</summary>
    public void Begin(int index) => _positions[index] = code.Count - _start;

    public void Emit(OpCode op, int a = 0, int b = 0, int c = 0, int d = 0) => code.Add(new Instruction(op, a, b, c, d));

    public void Emit(Instruction instruction) => code.Add(instruction);

    public void EmitJump(Instruction instruction, int target)
    {
        _jumps.Add((code.Count, target));
        code.Add(instruction);
    }

    public FunctionCode Finish(int objectRegisters)
    {
        Begin(old.Length);
        foreach ((int instruction, int target) in _jumps)
        {
            int distance = _positions[target] - (instruction - _start + 1);
            if (distance != (short)distance)
            {
                throw CodeTooLargeException.Jump();
            }

            Instruction jump = code[instruction];
            jump.C = unchecked((ushort)distance);
            code[instruction] = jump;
        }

        var tables = new DebugTables
        {
            Lines = Array.ConvertAll(old.Lines.ToArray(), line => new LineEntry(_positions[line.Instruction], line.Offset)),
            Locals = Array.ConvertAll(
                old.Locals.ToArray(), local => local with { Start = _positions[local.Start], End = _positions[local.End] }),
        };
        return new FunctionCode(old.Function, old.Source, tables)
        {
            Start = _start,
            Length = code.Count - _start,
            NumberRegisters = old.NumberRegisters,
            ObjectRegisters = objectRegisters,
            LineRange = new TableRange(0, tables.Lines.Length),
            LocalRange = new TableRange(0, tables.Locals.Length),
            Handlers = Array.ConvertAll(
                old.Handlers, h => new HandlerEntry(_positions[h.Start], _positions[h.End], _positions[h.Target])),
        };
    }
}
