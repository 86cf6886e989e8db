using System.Runtime.CompilerServices;
using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Turns bound functions into instructions. An expression is written into a register that is wanted, or the register where
/// its value stands anyway is used: a local variable is never copied to be an operand. The order of evaluation is the
/// language's, exactly; a wanted register is written by the last instructions of an expression, when all operands are read.
/// </summary>
internal sealed partial class BytecodeWriter(CodeBuffer code, UnitTables tables)
{
    /// <summary>Wanted: the value in any register. What a later operand could change (a member) is copied out of its place.</summary>
    private const int Anywhere = -1;

    /// <summary>Wanted: the value in any register, and nothing that is evaluated before its use can change it.</summary>
    private const int InPlace = -2;

    /// <summary>Wanted: only the effects.</summary>
    private const int Discard = -3;

    /// <summary>What is returned for an expression without a value.</summary>
    private const int Nowhere = -1;

    // Up to this depth of statements and expressions the stack is not asked whether it suffices.
    private const int CheckedDepth = 100;

    // More are not worth keeping memory for.
    private const int KeptEntries = 4096;

    // Tables of large units are closed from time to time: larger arrays would cost collections of the whole heap.
    private const int TableSize = 1024;

    // Of several functions; those of this one begin where it says.
    private List<LineEntry> _lines = [];
    private List<LocalInfo> _locals = [];
    private DebugTables? _debug;
    private int _firstLine;
    private int _firstLocal;
    private FunctionDef _function = null!;
    private int _start;
    private int _depth;
    private int _sequences;
    private int _offset;
    private int _markedOffset;
    private bool _isReachable;

    /// <summary>Writes a function behind what the buffer holds.</summary>
    /// <exception cref="CodeTooLargeException">It does not fit the instruction format; the buffer's end is left undefined.</exception>
    public FunctionCode Write(BoundFunction function)
    {
        Begin(function);
        try
        {
            WriteBlock(function.Body);
            WriteEnd(function);
            EndLocals(_firstLocal);
        }
        catch (InsufficientExecutionStackException)
        {
            throw CodeTooLargeException.Depth();
        }

        if (function.Source is null)
        {
            _lines.RemoveRange(_firstLine, _lines.Count - _firstLine);
        }

        return new FunctionCode(function.Function, function.Source, _debug ??= new DebugTables())
        {
            Start = _start,
            Length = code.Count - _start,
            NumberRegisters = _numberPeak,
            ObjectRegisters = _objectPeak,
            LineRange = new TableRange(_firstLine, _lines.Count - _firstLine),
            LocalRange = new TableRange(_firstLocal, _locals.Count - _firstLocal),
            Handlers = _handlers.Count == 0 ? [] : [.. _handlers],
        };
    }

    /// <summary>Gives the functions written so far their lines and variables.</summary>
    public void CloseTables()
    {
        if (_debug is not null)
        {
            _debug.Lines = [.. _lines];
            _debug.Locals = [.. _locals];
            _lines.Clear();
            _locals.Clear();
            _debug = null;
        }
    }

    /// <summary>Lets go of the last functions.</summary>
    public void Clear()
    {
        _function = null!;
        ClearCalls();
        _spine.Clear();
        _lines.Clear();
        _locals.Clear();
        _lines = _lines.Capacity > KeptEntries ? [] : _lines;
        _locals = _locals.Capacity > KeptEntries ? [] : _locals;
        _debug = null;
        Array.Clear(_hoistedStrings, 0, _hoistedStrings.Length);
        _preferredVariable = null;
    }

    private void Begin(BoundFunction function)
    {
        if (_lines.Count > TableSize || _locals.Count > TableSize)
        {
            CloseTables();
        }

        _callCount = 0;
        _captures.Clear();
        _spine.Clear();
        _preferredVariable = null;
        _function = function.Function;
        if (_function.Index is >= 0 and <= CodeTooLargeException.MaxOperand)
        {
            // The way into compiled code. Nobody comes here while there is none.
            code.Add(new Instruction(OpCode.EnterCompiled, _function.Index));
        }

        _start = code.Count;
        _firstLine = _lines.Count;
        _firstLocal = _locals.Count;
        _handlers.Clear();
        _depth = 0;
        _sequences = 0;
        _offset = -1;
        _markedOffset = -1;
        _isReachable = true;
        ResetJumps();
        ResetLoops();
        CallLayout layout = _function.Layout;
        ResetRegisters(layout);
        for (int i = 0; i < function.Parameters.Length; i++)
        {
            LocalVariable parameter = function.Parameters[i];
            parameter.Register = layout.Slots[i];
            AddLocal(parameter);
        }
    }

    private void WriteEnd(BoundFunction function)
    {
        if (!_isReachable)
        {
            return;
        }

        _offset = Math.Max(function.Body.Span.Start, function.Body.Span.End - 1);
        if (_function.ReturnType.IsVoid)
        {
            EmitEnd(OpCode.Return);
        }
        else
        {
            EmitEnd(OpCode.Raise, c: (int)ScriptFault.NoReturnValue);
        }
    }

    /// <summary>Appends an instruction; what cannot be reached is not written.</summary>
    private void Emit(OpCode op, int a = 0, int b = 0, int c = 0, int d = 0)
    {
        if (!_isReachable)
        {
            return;
        }

        if (_offset != _markedOffset)
        {
            MarkLine();
        }

        if (d > byte.MaxValue)
        {
            throw CodeTooLargeException.Struct();
        }

        code.Add(new Instruction(op, a, b, c, d));
    }

    /// <summary>Appends an instruction that control does not pass.</summary>
    private void EmitEnd(OpCode op, int a = 0, int b = 0, int c = 0, int d = 0)
    {
        Emit(op, a, b, c, d);
        _isReachable = false;
    }

    private void MarkLine()
    {
        int at = code.Count - _start;
        if (_lines.Count > _firstLine && _lines[_lines.Count - 1].Instruction == at)
        {
            _lines[_lines.Count - 1] = new LineEntry(at, _offset);
        }
        else
        {
            _lines.Add(new LineEntry(at, _offset));
        }

        _markedOffset = _offset;
    }

    /// <summary>Goes one level down in the tree, if the stack allows it.</summary>
    private void Enter()
    {
        if (++_depth > CheckedDepth)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
    }

    /// <summary>A byte offset or index that has to fit an operand.</summary>
    private static int Operand16(int value) =>
        value <= CodeTooLargeException.MaxOperand ? value : throw CodeTooLargeException.Struct();
}
