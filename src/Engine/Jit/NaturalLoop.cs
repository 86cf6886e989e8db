namespace Seraph.Engine.Jit;

/// <summary>A loop that is entered at its first block only, so that something can be done before it.</summary>
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
        foreach (ControlFlow.Block header in flow.Blocks)
        {
            if (predecessors[header].Exists(p => p.Start >= header.Start) && TryMake(header, predecessors) is { } loop)
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

    private static NaturalLoop? TryMake(ControlFlow.Block header, Dictionary<ControlFlow.Block, List<ControlFlow.Block>> predecessors)
    {
        var blocks = new HashSet<ControlFlow.Block> { header };
        var work = new Stack<ControlFlow.Block>(predecessors[header].Where(p => p.Start >= header.Start));
        while (work.Count > 0)
        {
            ControlFlow.Block block = work.Pop();
            if (block.Start < header.Start)
            {
                // Something jumps into the middle.
                return null;
            }

            if (blocks.Add(block))
            {
                predecessors[block].ForEach(work.Push);
            }
        }

        return new NaturalLoop(header, blocks);
    }
}
