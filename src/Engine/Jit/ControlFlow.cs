using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>
/// The basic blocks of a function that can be reached, and where control goes from each. What only exceptions lead to counts as
/// not reached: compiled code is left by them.
/// </summary>
internal sealed class ControlFlow
{
    private readonly int[] _blockAt;

    public ControlFlow(ReadOnlySpan<Instruction> code, ReadOnlySpan<HandlerEntry> handlers)
    {
        bool[] isLeader = FindLeaders(code);
        foreach (HandlerEntry handler in handlers)
        {
            isLeader[handler.Target] = true;
        }

        _blockAt = new int[code.Length];
        var blocks = new List<Block>();
        for (int i = 0; i < code.Length; i++)
        {
            if (isLeader[i])
            {
                int end = i + 1;
                while (end < code.Length && !isLeader[end])
                {
                    end++;
                }

                blocks.Add(new Block(i, end));
            }

            _blockAt[i] = blocks.Count - 1;
        }

        Blocks = [.. blocks];
        foreach (Block block in Blocks)
        {
            Connect(block, code[block.End - 1]);
        }

        Reach();
    }

    public Block[] Blocks { get; }

    public Block BlockOf(int instruction) => Blocks[_blockAt[instruction]];

    /// <summary>Control comes to a block from one other at most, or it is the first one.</summary>
    public bool IsEnteredOnce(Block block) =>
        Blocks.Where(b => b.IsReached).Sum(b => b.Successors.Count(s => s == block)) <= (block.Start == 0 ? 0 : 1);

    /// <summary>Where a jump leads.</summary>
    public static int TargetOf(int instruction, Instruction jump) => instruction + 1 + jump.SignedC;

    private static bool[] FindLeaders(ReadOnlySpan<Instruction> code)
    {
        var isLeader = new bool[code.Length + 1];
        isLeader[0] = true;
        for (int i = 0; i < code.Length; i++)
        {
            OpInfo info = OpInfo.Of(code[i].Op)!;
            if (info.IsJump)
            {
                isLeader[TargetOf(i, code[i])] = true;
            }

            isLeader[i + 1] |= info.IsJump || info.Ends;
        }

        return isLeader;
    }

    private void Connect(Block block, Instruction last)
    {
        OpInfo info = OpInfo.Of(last.Op)!;
        if (info.IsJump)
        {
            block.Successors.Add(BlockOf(TargetOf(block.End - 1, last)));
        }

        if (!info.Ends)
        {
            block.Successors.Add(BlockOf(block.End));
        }
    }

    private void Reach()
    {
        var work = new Stack<Block>();
        work.Push(Blocks[0]);
        while (work.Count > 0)
        {
            Block block = work.Pop();
            if (!block.IsReached)
            {
                block.IsReached = true;
                block.Successors.ForEach(work.Push);
            }
        }
    }

    /// <summary>Instructions that run one after the other.</summary>
    internal sealed class Block(int start, int end)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        public List<Block> Successors { get; } = [];

        public bool IsReached { get; set; }
    }
}
