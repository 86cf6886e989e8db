using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode.Counting;

/// <summary>
/// Writes a function anew with the instructions that count. A value that is made or copied is retained; what a write or a
/// store replaces is released after it; a temporary that is read for the last time is moved instead of copied.
/// </summary>
internal sealed partial class CountingWriter
{
    private readonly CountedFunction _function;
    private readonly Ownership _ownership;
    private readonly CodeRewriter _code;

    // A register of its own, above all others: used between two instructions only.
    private readonly int _scratch;
    private readonly List<int> _released = [];

    public CountingWriter(CountedFunction function, List<Instruction> code)
    {
        _function = function;
        _ownership = new Ownership(function);
        _code = new CodeRewriter(function.Code, code);
        _scratch = function.Code.ObjectRegisters;
        if (_scratch >= CodeTooLargeException.MaxOperand)
        {
            throw CodeTooLargeException.Registers();
        }
    }

    private int ObjectRegisters => _scratch + 1;

    public FunctionCode Write()
    {
        for (int i = 0; i < _function.Code.Length; i++)
        {
            _code.Begin(i);
            if (!_function.IsReachable[i])
            {
                Copy(i);
                continue;
            }

            ReleaseUnneeded(i);
            Rewrite(i);
        }

        return _code.Finish(ObjectRegisters);
    }

    /// <summary>A copy whose source is needed no more hands its reference over.</summary>
    public static bool IsMoved(Ownership ownership, CountedFunction function, int index, Instruction instruction) =>
        instruction.Op == OpCode.MoveObject && function.IsCounted(index) && instruction.A != instruction.B
        && ownership.Dies(index, instruction.B);

    private void Rewrite(int index)
    {
        Instruction instruction = _function.At(index);
        OpInfo info = OpInfo.Of(instruction.Op)!;
        if (_function.CalleeOf(instruction) is { } callee)
        {
            RewriteCall(index, instruction, callee);
        }
        else if (info.Ends && !info.IsJump && instruction.Op != OpCode.Raise)
        {
            RewriteReturn(index, instruction);
        }
        else if (_function.IsCounted(index) && ExchangeOf(instruction.Op) is not OpCode.Nop and var exchange)
        {
            RewriteStore(index, instruction, exchange);
        }
        else if (instruction.Op == OpCode.StorePlaceObject)
        {
            RewriteStoreToPlace(instruction);
        }
        else if (info.A is { Writes: true, IsObject: true })
        {
            RewriteResult(index, instruction);
        }
        else
        {
            Copy(index);
        }
    }

    private void Copy(int index)
    {
        Instruction instruction = _function.At(index);
        if (OpInfo.Of(instruction.Op)!.IsJump)
        {
            _code.EmitJump(instruction, index + 1 + instruction.SignedC);
        }
        else
        {
            _code.Emit(instruction);
        }
    }

    /// <summary>An instruction whose result is in an object register.</summary>
    private void RewriteResult(int index, Instruction instruction)
    {
        int register = instruction.A;
        bool wasOwned = _ownership.IsOwned(index, register) && _ownership.IsNeeded(index, register);
        if (IsMoved(_ownership, _function, index, instruction))
        {
            // What the register held goes the other way, and is released as no longer needed.
            _code.Emit(OpCode.ExchangeObject, register, instruction.B);
        }
        else if (!wasOwned || OpInfo.Of(instruction.Op)!.A.Reads)
        {
            // A delegate takes over the reference to its object.
            _code.Emit(instruction);
            Retain(register, _function.IsCounted(index));
        }
        else if (instruction.Op == OpCode.LoadNull)
        {
            Release(register);
        }
        else
        {
            instruction.A = (ushort)_scratch;
            _code.Emit(instruction);
            Retain(_scratch, _function.IsCounted(index));
            _code.Emit(OpCode.ExchangeObject, register, _scratch);
            Release(_scratch);
        }
    }

    /// <summary>A store to a global, field or element: the old value comes out, and goes.</summary>
    private void RewriteStore(int index, Instruction instruction, OpCode exchange)
    {
        instruction.Op = exchange;
        if (_ownership.Dies(index, instruction.A))
        {
            _code.Emit(instruction);
            return;
        }

        _code.Emit(OpCode.MoveObject, _scratch, instruction.A);
        _code.Emit(OpCode.Retain, _scratch);
        instruction.A = (ushort)_scratch;
        _code.Emit(instruction);
        Release(_scratch);
    }

    private void RewriteStoreToPlace(Instruction instruction)
    {
        _code.Emit(OpCode.LoadPlaceObject, _scratch, instruction.B, instruction.C);
        _code.Emit(OpCode.Retain, instruction.A);
        _code.Emit(instruction);
        Release(_scratch);
    }

    private static OpCode ExchangeOf(OpCode op) => op switch
    {
        OpCode.StoreGlobalObject => OpCode.ExchangeGlobalObject,
        OpCode.StoreFieldObject => OpCode.ExchangeFieldObject,
        OpCode.StoreElementObject => OpCode.ExchangeElementObject,
        _ => OpCode.Nop,
    };

    private void Retain(int register, bool isCounted)
    {
        if (isCounted)
        {
            _code.Emit(OpCode.Retain, register);
        }
    }

    private void Release(int register) => _code.Emit(OpCode.Release, register, _function.Code.NumberRegisters, ObjectRegisters);
}
