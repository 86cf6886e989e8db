namespace Seraph.Language.Bytecode;

/// <summary>Jumps: forward ones wait in lists until their target is known, backward ones are written by the loops only.</summary>
internal sealed partial class BytecodeWriter
{
    private readonly List<PendingJump> _jumps = [];

    // Position of the last jump target: what stands before it must not be combined with what comes after it.
    private int _label;

    /// <summary>Jumps to one place that is still to come: the number of the last one in the pool, from 1.</summary>
    private struct JumpList
    {
        public int Last;

        public readonly bool IsEmpty => Last == 0;
    }

    private readonly struct PendingJump(int instruction, int previous)
    {
        public readonly int Instruction = instruction;
        public readonly int Previous = previous;
    }

    private void ResetJumps()
    {
        _jumps.Clear();
        _label = code.Count;
    }

    private void EmitJump(OpCode op, ref JumpList target, int a = 0, int b = 0)
    {
        if (!_isReachable)
        {
            return;
        }

        Emit(op, a, b);
        _jumps.Add(new PendingJump(code.Count - 1, target.Last));
        target.Last = _jumps.Count;
        if (op == OpCode.Jump)
        {
            _isReachable = false;
        }
    }

    /// <summary>The jumps of the list come here.</summary>
    private void Bind(ref JumpList list)
    {
        if (list.IsEmpty)
        {
            return;
        }

        // A jump to the next instruction, such as the break of a last section, is taken back.
        if (_label != code.Count && !_isReachable && _jumps[list.Last - 1].Instruction == code.Count - 1
            && code[code.Count - 1].Op == OpCode.Jump)
        {
            code.Truncate(code.Count - 1);
            CutLocals();
            list.Last = _jumps[list.Last - 1].Previous;
            _isReachable = true;
        }

        for (int i = list.Last; i != 0; i = _jumps[i - 1].Previous)
        {
            int instruction = _jumps[i - 1].Instruction;
            int distance = code.Count - (instruction + 1);
            code[instruction].C = distance <= short.MaxValue ? (ushort)distance : throw CodeTooLargeException.Jump();
            _isReachable = true;
            _label = code.Count;
        }

        list = default;
    }

    /// <summary>A place that a loop will jump back to.</summary>
    private int MarkLoopStart() => _label = code.Count;

    private void EmitBack(OpCode op, int start, int a = 0, int b = 0)
    {
        int distance = start - (code.Count + 1);
        if (distance < short.MinValue)
        {
            throw CodeTooLargeException.Jump();
        }

        Emit(op, a, b, distance);
        if (op == OpCode.Loop)
        {
            _isReachable = false;
        }
    }

    /// <summary>Makes room before a loop. Its jumps are bound, and none from before it goes into it.</summary>
    private void InsertBefore(int position, int count)
    {
        code.Insert(position, count);
        for (int i = _lines.Count - 1; i >= _firstLine && _lines[i].Instruction >= position - _start; i--)
        {
            _lines[i] = new LineEntry(_lines[i].Instruction + count, _lines[i].Offset);
        }

        MoveHandlers(position - _start, count);
        MoveLocals(position - _start, count);
        _label += _label >= position ? count : 0;
    }
}
