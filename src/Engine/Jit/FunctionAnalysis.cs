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
        Flow = new ControlFlow(Code);
        Liveness = new Liveness(Flow, Effects, function, Code);
        Webs = new RegisterWebs(Flow, Liveness, Effects, function, Code);
        Loops = FindLoops();
    }

    public FunctionCode Function { get; }

    public Instruction[] Code { get; }

    public InstructionEffects Effects { get; }

    public ControlFlow Flow { get; }

    public Liveness Liveness { get; }

    public RegisterWebs Webs { get; }

    /// <summary>Where loops begin, in ascending order.</summary>
    public int[] Loops { get; }

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
