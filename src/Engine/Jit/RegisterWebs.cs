using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Splits registers into webs: writes and the reads they reach. A register that serves for several variables one after the other
/// becomes several locals, each of one .NET type.
/// </summary>
internal sealed class RegisterWebs
{
    // A node is the value that a register has where a block begins, or that an instruction writes.
    private readonly List<int> _parents = [];
    private readonly Dictionary<(int Instruction, int Register), int> _written = [];
    private readonly Dictionary<(int Block, int Register), int> _atStart = [];
    private readonly WebKinds _kinds = new();
    private readonly int[] _current;

    public RegisterWebs(ControlFlow flow, Liveness liveness, InstructionEffects effects, FunctionCode function, Instruction[] code)
    {
        _current = new int[function.NumberRegisters + function.ObjectRegisters];
        var ends = new List<(ControlFlow.Block Block, int[] Nodes)>();
        foreach (ControlFlow.Block block in flow.Blocks)
        {
            if (block.IsReached)
            {
                Walk(block, liveness, effects, code);
                ends.Add((block, (int[])_current.Clone()));
            }
        }

        foreach ((ControlFlow.Block block, int[] nodes) in ends)
        {
            foreach (ControlFlow.Block successor in block.Successors)
            {
                foreach (int register in liveness.AtStart(successor).Members())
                {
                    Union(nodes[register], _atStart[(successor.Start, register)]);
                }
            }
        }

        _kinds.Settle(this);
    }

    /// <summary>The web of the value a register has where a block begins.</summary>
    public int AtStart(ControlFlow.Block block, int register) => Find(_atStart[(block.Start, register)]);

    /// <summary>The web of the value that an instruction writes.</summary>
    public int Written(int instruction, int register) => Find(_written[(instruction, register)]);

    public ValueKind KindOf(int web) => _kinds.Of(web);

    public int Find(int node)
    {
        while (_parents[node] != node)
        {
            node = _parents[node] = _parents[_parents[node]];
        }

        return node;
    }

    private void Walk(ControlFlow.Block block, Liveness liveness, InstructionEffects effects, Instruction[] code)
    {
        Array.Fill(_current, -1);
        foreach (int register in liveness.AtStart(block).Members())
        {
            _current[register] = _atStart[(block.Start, register)] = NewNode();
        }

        for (int i = block.Start; i < block.End; i++)
        {
            effects.Read(code[i]);
            foreach ((int register, ValueKind kind) in effects.Uses)
            {
                _kinds.Vote(_current[register], kind);
            }

            int copied = effects.IsCopy ? _current[effects.Uses[0].Register] : -1;
            foreach ((int register, ValueKind kind) in effects.Definitions)
            {
                int node = _current[register] = _written[(i, register)] = NewNode();
                _kinds.Vote(node, kind);
                if (copied >= 0)
                {
                    _kinds.VoteSame(copied, node);
                }
            }
        }
    }

    private int NewNode()
    {
        _parents.Add(_parents.Count);
        return _parents.Count - 1;
    }

    private void Union(int first, int second) => _parents[Find(first)] = Find(second);
}
