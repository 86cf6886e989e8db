using Seraph.Engine.Execution;

namespace Seraph;

/// <content>Growing.</content>
public sealed unsafe partial class ScriptExecution
{
    // An execution that has grown beyond this gives the memory back when its call ends.
    private const int LargestIdleStack = 1 << 18;

    /// <summary>
    /// Makes room for a function whose window starts at these slots and whose frame has this index. On success registers may
    /// have moved; the current level's frames have moved with them, those of outer levels stay where they are.
    /// </summary>
    /// <returns>False when the call would be too deep or the stacks too large.</returns>
    internal bool Reserve(in FunctionEntry entry, int numbers, int objects, int frame)
    {
        numbers += entry.Numbers;
        objects += entry.Objects;
        if (frame >= MaxFrames)
        {
            return false;
        }

        if (!Stacks.Holds(numbers, objects, frame + 1))
        {
            ExecutionStacks? larger = _spare is { } spare && spare.Holds(numbers, objects, frame + 1)
                ? spare
                : Stacks.Enlarged(numbers, objects, frame + 1);
            if (larger is null)
            {
                return false;
            }

            _spare = null;
            MoveTo(larger);
        }

        ObjectHigh = Math.Max(ObjectHigh, Math.Min(Math.Max(objects, ObjectHigh * 2), Stacks.ObjectLimit));
        return true;
    }

    /// <summary>Copies what the current level uses; the old stacks stay as they are for the levels below.</summary>
    private void MoveTo(ExecutionStacks larger)
    {
        ExecutionStacks old = Stacks;
        int first = (int)(FirstFrame - old.FrameBase);
        int top = (int)(Top - old.FrameBase);
        old.Numbers.AsSpan(_numberTop).CopyTo(larger.Numbers.AsSpan(_numberTop));
        old.Objects.AsSpan(_objectTop).CopyTo(larger.Objects.AsSpan(_objectTop));
        old.Frames.AsSpan(first).CopyTo(larger.Frames.AsSpan(first));
        Stacks = larger;
        FirstFrame = larger.FrameBase + first;
        Top = larger.FrameBase + top;
        FindEnds();
    }

    private void FindEnds()
    {
        NumberLimit = Stacks.NumberLimit;
        _isDirty |= Stacks.Numbers.Length > LargestIdleStack || Stacks.Objects.Length > LargestIdleStack;
        LastFrame = Stacks.FrameBase + Math.Min(Stacks.Frames.Length, MaxFrames) - 1;
    }

    /// <summary>Drops stacks that one deep recursion has made large.</summary>
    private void Trim()
    {
        if (Stacks.Numbers.Length > LargestIdleStack || Stacks.Objects.Length > LargestIdleStack)
        {
            Stacks = new ExecutionStacks();
            FirstFrame = Stacks.FrameBase;
            FindEnds();
        }

        _spare = null;
    }
}
