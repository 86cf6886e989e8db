using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// The registers: a stack in each bank. Locals stand below and go with their block, temporaries above them go with their
/// expression; call windows begin where the live registers end.
/// </summary>
internal sealed partial class BytecodeWriter
{
    private int _numbers;
    private int _objects;
    private int _numberPeak;
    private int _objectPeak;

    // Registers below these hold variables (or results of unfinished expressions) that an expression may read.
    private int _numberLocals;
    private int _objectLocals;

    private readonly struct Mark(int numbers, int objects)
    {
        public readonly int Numbers = numbers;
        public readonly int Objects = objects;

        public int Of(DataType type) => type.IsInNumbers ? Numbers : Objects;
    }

    private void ResetRegisters(CallLayout layout)
    {
        _numberPeak = 0;
        _objectPeak = 0;
        SetNumbers(layout.NumberSlots);
        SetObjects(layout.ObjectSlots);
        CommitLocals();
    }

    private Mark Save() => new(_numbers, _objects);

    private void Restore(Mark mark)
    {
        _numbers = mark.Numbers;
        _objects = mark.Objects;
    }

    private void SetNumbers(int top)
    {
        _numbers = top;
        if (top > _numberPeak)
        {
            _numberPeak = top <= CodeTooLargeException.MaxOperand ? top : throw CodeTooLargeException.Registers();
        }
    }

    private void SetObjects(int top)
    {
        _objects = top;
        if (top > _objectPeak)
        {
            _objectPeak = top <= CodeTooLargeException.MaxOperand ? top : throw CodeTooLargeException.Registers();
        }
    }

    private int AllocateNumbers(int count)
    {
        int register = _numbers;
        SetNumbers(register + count);
        return register;
    }

    private int AllocateObject()
    {
        int register = _objects;
        SetObjects(register + 1);
        return register;
    }

    private int Allocate(DataType type) =>
        type.IsInNumbers ? AllocateNumbers(type.NumberSlots) : type.IsVoid ? Nowhere : AllocateObject();

    /// <summary>The wanted register, or a new temporary.</summary>
    private int Result(DataType type, int wanted) => wanted >= 0 ? wanted : Allocate(type);

    private int NumberResult(int wanted) => wanted >= 0 ? wanted : AllocateNumbers(1);

    private int ObjectResult(int wanted) => wanted >= 0 ? wanted : AllocateObject();

    /// <summary>Keeps temporaries off a register that has been written.</summary>
    private void Claim(DataType type, int register)
    {
        if (type.IsInNumbers)
        {
            SetNumbers(Math.Max(_numbers, register + type.NumberSlots));
        }
        else
        {
            SetObjects(Math.Max(_objects, register + 1));
        }
    }

    /// <summary>Frees what was taken since the mark, but for a value that stands in it or in place below.</summary>
    private int Keep(Mark mark, DataType type, int register)
    {
        Restore(mark);
        if (register >= 0)
        {
            Claim(type, register);
        }

        return register;
    }

    /// <summary>Nothing that could be evaluated can read this register: it may be written before the end of an expression.</summary>
    private bool IsFresh(DataType type, int register) =>
        type.IsInNumbers
            ? register >= _numberLocals || register < _function.ReturnType.NumberSlots
            : register >= _objectLocals;

    private void CommitLocals()
    {
        _numberLocals = _numbers;
        _objectLocals = _objects;
    }

    /// <summary>The first free register of the bank of a type.</summary>
    private int Top(DataType type) => type.IsInNumbers ? _numbers : _objects;

    private void SetTop(DataType type, int top)
    {
        if (type.IsInNumbers)
        {
            SetNumbers(top);
        }
        else
        {
            SetObjects(top);
        }
    }

    /// <summary>Copies a value between registers of the bank of its type.</summary>
    private void Move(DataType type, int to, int from)
    {
        if (to == from)
        {
            return;
        }

        if (!type.IsInNumbers)
        {
            Emit(OpCode.MoveObject, to, from);
        }
        else if (type.NumberSlots == 1)
        {
            Emit(OpCode.Move, to, from);
        }
        else
        {
            Emit(OpCode.MoveSlots, to, from, d: type.NumberSlots);
        }
    }

    /// <summary>A value that stands in a register, where it is wanted.</summary>
    private int Deliver(DataType type, int register, int wanted)
    {
        if (wanted < 0)
        {
            return register;
        }

        Move(type, wanted, register);
        return wanted;
    }

    /// <summary>The register that an expression needs no instruction for; -1 if it does.</summary>
    private int RegisterOf(BoundExpression expression) => WithoutFreeConversions(expression) switch
    {
        BoundLocal { Variable.IsGrowingText: false } local => local.Variable.Register,
        BoundThis => 0,
        BoundLiteral literal => HoistedRegister(literal),
        _ => -1,
    };
}
