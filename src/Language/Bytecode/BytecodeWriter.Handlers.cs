using Seraph.Language.Binding.BoundTree;

namespace Seraph.Language.Bytecode;

/// <summary>try and catch: a range of instructions in a table beside the code, so that a try block costs nothing to enter or leave.</summary>
internal sealed partial class BytecodeWriter
{
    // Inner ranges end first and stand before the outer ones: the first range that covers an instruction is the innermost.
    private readonly List<HandlerEntry> _handlers = [];

    private void WriteTry(BoundTry statement)
    {
        // Instructions are not combined across the borders of the range.
        int start = _label = code.Count;
        WriteBlock(statement.Body);
        int end = _label = code.Count;
        if (start == end)
        {
            return;
        }

        JumpList after = default;
        EmitJump(OpCode.Jump, ref after);
        _handlers.Add(new HandlerEntry(start - _start, end - _start, code.Count - _start));
        _label = code.Count;
        _isReachable = true;
        WriteBlock(statement.Handler);
        Bind(ref after);
    }

    /// <summary>Room has been made before a loop: the catch blocks inside it move, and one that begins with it begins with the room.</summary>
    private void MoveHandlers(int position, int count)
    {
        for (int i = 0; i < _handlers.Count; i++)
        {
            HandlerEntry handler = _handlers[i];
            _handlers[i] = new HandlerEntry(
                handler.Start + (handler.Start >= position ? count : 0),
                handler.End + (handler.End > position ? count : 0),
                handler.Target + (handler.Target > position ? count : 0));
        }
    }
}
