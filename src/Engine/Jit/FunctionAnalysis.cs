using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>What has to be known of a function before IL is written for it.</summary>
internal sealed class FunctionAnalysis
{
    public FunctionAnalysis(CompiledUnit unit, FunctionCode function)
    {
        Function = function;
        Code = unit.Code.AsSpan(function.Start, function.Length).ToArray();
        Effects = new InstructionEffects(unit, function);
        Flow = new ControlFlow(Code, function.Handlers);
        Liveness = new Liveness(Flow, Effects, function, Code);
        Webs = new RegisterWebs(Flow, Liveness, Effects, function, Code);
        Loops = FindLoops();
        NaturalLoops = function.Handlers.Length > 0 ? [] : NaturalLoop.Find(Flow);
    }

    public FunctionCode Function { get; }

    public Instruction[] Code { get; }

    public InstructionEffects Effects { get; }

    public ControlFlow Flow { get; }

    public Liveness Liveness { get; }

    public RegisterWebs Webs { get; }

    /// <summary>Where loops begin, in ascending order.</summary>
    public int[] Loops { get; }

    /// <summary>The loops that have a place before them, inner ones first; none where something is caught, which wants registers as they are.</summary>
    public NaturalLoop[] NaturalLoops { get; }

    /// <summary>
    /// Goes through the instructions that can be reached, with <see cref="Effects"/> of each and the webs that registers belong to
    /// before it.
    /// </summary>
    public void Walk(Action<ControlFlow.Block, int, int[]> visit)
    {
        int[] current = new int[Function.NumberRegisters + Function.ObjectRegisters];
        foreach (ControlFlow.Block block in Flow.Blocks)
        {
            if (block.IsReached)
            {
                Array.Fill(current, -1);
                foreach (int register in Liveness.AtStart(block).Members())
                {
                    current[register] = Webs.AtStart(block, register);
                }

                for (int at = block.Start; at < block.End; at++)
                {
                    Effects.Read(Code[at]);
                    visit(block, at, current);
                    foreach ((int register, _) in Effects.Definitions)
                    {
                        current[register] = Webs.Written(at, register);
                    }
                }
            }
        }
    }

    /// <summary>A block calls functions of scripts.</summary>
    public bool CallsIn(ControlFlow.Block block) =>
        Array.Exists(Code[block.Start..block.End], static i => Translatability.IsScriptCall(i.Op));

    /// <summary>A block calls functions of scripts, or one behind it does.</summary>
    public bool CanReachCall(ControlFlow.Block block)
    {
        var seen = new HashSet<ControlFlow.Block>();
        var work = new Stack<ControlFlow.Block>([block]);
        while (work.Count > 0)
        {
            ControlFlow.Block next = work.Pop();
            if (seen.Add(next))
            {
                if (CallsIn(next))
                {
                    return true;
                }

                next.Successors.ForEach(work.Push);
            }
        }

        return false;
    }

    private int[] FindLoops()
    {
        var starts = new SortedSet<int>();
        for (int i = 0; i < Code.Length; i++)
        {
            if (OpInfo.Of(Code[i].Op)!.IsBackEdge && Flow.BlockOf(i).IsReached)
            {
                starts.Add(ControlFlow.TargetOf(i, Code[i]));
            }
        }

        return [.. starts];
    }
}
