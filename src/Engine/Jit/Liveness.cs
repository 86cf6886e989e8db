using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Which registers are still read after each point of a function: those that have to survive when compiled code is left there. A
/// catch block may be next after any instruction that it covers.
/// </summary>
internal sealed class Liveness
{
    private readonly ControlFlow _flow;
    private readonly InstructionEffects _effects;
    private readonly Instruction[] _code;
    private readonly FunctionCode _function;
    private readonly int _registers;
    private readonly Dictionary<ControlFlow.Block, RegisterSet> _in = [];

    // A method's callers go on using the object in its slot, so every frame of it keeps it there.
    private readonly int _this;

    public Liveness(ControlFlow flow, InstructionEffects effects, FunctionCode function, Instruction[] code)
    {
        _flow = flow;
        _effects = effects;
        _code = code;
        _function = function;
        _registers = function.NumberRegisters + function.ObjectRegisters;
        _this = function.Function is { IsMethod: true, Owner.NumberSlots: 0 } ? function.NumberRegisters : -1;
        foreach (ControlFlow.Block block in flow.Blocks)
        {
            _in.Add(block, new RegisterSet(_registers));
        }

        Solve();
    }

    /// <summary>The registers that are live where a block begins.</summary>
    public RegisterSet AtStart(ControlFlow.Block block) => _in[block];

    /// <summary>The registers that are live before each instruction of a block, and, last, after it.</summary>
    public RegisterSet[] Within(ControlFlow.Block block)
    {
        var sets = new RegisterSet[block.End - block.Start + 1];
        RegisterSet live = AtEnd(block);
        sets[^1] = live.Copy();
        for (int i = block.End - 1; i >= block.Start; i--)
        {
            StepBack(live, i);
            sets[i - block.Start] = live.Copy();
        }

        return sets;
    }

    /// <summary>The registers that a catch block wants if an instruction fails; null if none catches that.</summary>
    public RegisterSet? AtCatch(int instruction) =>
        _function.HandlerOf(instruction) is >= 0 and var target ? _in[_flow.BlockOf(target)] : null;

    private void Solve()
    {
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int b = _flow.Blocks.Length - 1; b >= 0; b--)
            {
                ControlFlow.Block block = _flow.Blocks[b];
                RegisterSet live = AtEnd(block);
                for (int i = block.End - 1; i >= block.Start; i--)
                {
                    StepBack(live, i);
                }

                isChanged |= _in[block].AddAll(live);
            }
        }
    }

    private RegisterSet AtEnd(ControlFlow.Block block)
    {
        var live = new RegisterSet(_registers);
        foreach (ControlFlow.Block successor in block.Successors)
        {
            live.AddAll(_in[successor]);
        }

        if (_this >= 0)
        {
            live.Add(_this);
        }

        return live;
    }

    private void StepBack(RegisterSet live, int instruction)
    {
        _effects.Read(_code[instruction]);
        foreach ((int register, _) in _effects.Definitions)
        {
            live.Remove(register);
        }

        foreach ((int register, _) in _effects.Uses)
        {
            live.Add(register);
        }

        if (AtCatch(instruction) is { } caught)
        {
            live.AddAll(caught);
        }

        if (_this >= 0)
        {
            live.Add(_this);
        }
    }
}
