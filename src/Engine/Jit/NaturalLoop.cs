namespace Seraph.Engine.Jit;

/// <summary>A loop that is entered at one block only, so that something can be done before it.</summary>
internal sealed class NaturalLoop
{
    private readonly HashSet<ControlFlow.Block> _blocks;

    private NaturalLoop(ControlFlow.Block header, HashSet<ControlFlow.Block> blocks)
    {
        Header = header;
        _blocks = blocks;
    }

    public ControlFlow.Block Header { get; }

    /// <summary>The innermost loop around this one, or null.</summary>
    public NaturalLoop? Outer { get; private set; }

    /// <summary>How many loops lie directly in it.</summary>
    public int InnerLoops { get; private set; }

    /// <summary>The loops of a function, inner ones before those around them.</summary>
    public static NaturalLoop[] Find(ControlFlow flow)
    {
        var predecessors = new Dictionary<ControlFlow.Block, List<ControlFlow.Block>>();
        foreach (ControlFlow.Block block in flow.Blocks)
        {
            predecessors.Add(block, []);
        }

        foreach (ControlFlow.Block block in flow.Blocks)
        {
            if (block.IsReached)
            {
                block.Successors.ForEach(s => predecessors[s].Add(block));
            }
        }

        var loops = new List<NaturalLoop>();
        foreach (ControlFlow.Block first in flow.Blocks)
        {
            if (predecessors[first].Exists(p => p.Start >= first.Start) && TryMake(first, predecessors) is { } loop)
            {
                loops.Add(loop);
            }
        }

        NaturalLoop[] sorted = [.. loops.OrderBy(l => l._blocks.Count)];
        for (int i = 0; i < sorted.Length; i++)
        {
            if (Array.Find(sorted[(i + 1)..], l => l.Contains(sorted[i].Header)) is { } outer)
            {
                sorted[i].Outer = outer;
                outer.InnerLoops++;
            }
        }

        return sorted;
    }

    public bool Contains(ControlFlow.Block block) => _blocks.Contains(block);

    // It is entered at its first block, or, by a jump over the body, at its condition.
    private static NaturalLoop? TryMake(ControlFlow.Block first, Dictionary<ControlFlow.Block, List<ControlFlow.Block>> predecessors)
    {
        var blocks = new HashSet<ControlFlow.Block>();
        var entries = new HashSet<ControlFlow.Block>();
        var work = new Stack<ControlFlow.Block>([first]);
        while (work.Count > 0)
        {
            ControlFlow.Block block = work.Pop();
            if (!blocks.Add(block))
            {
                continue;
            }

            foreach (ControlFlow.Block predecessor in predecessors[block])
            {
                if (predecessor.Start < first.Start)
                {
                    entries.Add(block);
                }
                else
                {
                    work.Push(predecessor);
                }
            }
        }

        return entries.Count == 1 || first.Start == 0 ? new NaturalLoop(entries.SingleOrDefault() ?? first, blocks) : null;
    }
}
