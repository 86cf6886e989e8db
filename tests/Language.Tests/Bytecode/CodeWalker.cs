using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>
/// Follows one random way through a function and checks, apart from the verifier, that every register is inside the frame and
/// was written before it is read, and that every jump meets an instruction.
/// </summary>
internal sealed class CodeWalker
{
    private const int Steps = 200;

    private readonly CompiledUnit _unit;
    private readonly FunctionCode _function;
    private readonly Random _random;
    private readonly HashSet<int> _numbers = [];
    private readonly HashSet<int> _objects = [];
    private int _at;

    public CodeWalker(CompiledUnit unit, FunctionCode function, Random random)
    {
        _unit = unit;
        _function = function;
        _random = random;
        FunctionDef self = function.Function;
        CallLayout layout = self.Layout;
        for (int i = 0; i < self.Parameters.Length; i++)
        {
            Write(self.Parameters[i].Type.IsInNumbers, layout.Slots[i], Math.Max(1, self.Parameters[i].Type.NumberSlots));
        }

        if (layout.ThisSlot >= 0)
        {
            Write(self.Owner!.NumberSlots > 0, layout.ThisSlot, Math.Max(1, self.Owner.NumberSlots));
        }
    }

    public void Walk()
    {
        for (int step = 0; step < Steps; step++)
        {
            if (_at < 0 || _at >= _function.Length)
            {
                Assert.Fail($"{_function.Function} {_at}: outside of the function");
            }

            Instruction instruction = _unit.Code[_function.Start + _at];
            OpInfo info = OpInfo.Of(instruction.Op)!;
            Access(instruction, info, info.A, instruction.A, isWrite: false);
            Access(instruction, info, info.B, instruction.B, isWrite: false);
            Access(instruction, info, info.C, instruction.C, isWrite: false);
            Access(instruction, info, info.A, instruction.A, isWrite: true);
            if (instruction.Op is OpCode.Call or OpCode.CallVirtual or OpCode.CallInterface or OpCode.CallHost)
            {
                Call(instruction);
            }

            _at++;
            if (info.IsJump && (info.Ends || _random.Next(2) == 0))
            {
                _at += instruction.SignedC;
            }
            else if (info.Ends)
            {
                return;
            }
        }
    }

    private void Access(Instruction instruction, OpInfo info, OpInfo.Operand operand, int register, bool isWrite)
    {
        if (!(operand.IsNumber || operand.IsObject) || !(isWrite ? operand.Writes : operand.Reads) || info.A.Kind is 'f' or 'h')
        {
            return;
        }

        int count = operand.Kind switch
        {
            'N' when info.D == '*' => instruction.D,
            'N' when instruction.Op is OpCode.LoadMemberSlots or OpCode.LoadPlaceSlots => (instruction.D + 7) / 8,
            'O' when info.D == '%' => instruction.D,
            _ => 1,
        };
        if (isWrite)
        {
            Write(operand.IsNumber, register, count);
        }
        else if (operand.Kind is not 'N' || info.D == '*')
        {
            Read(operand.IsNumber, register, count);
        }
    }

    private void Call(Instruction instruction)
    {
        FunctionDef callee = instruction.Op == OpCode.CallHost
            ? _unit.HostFunctions[instruction.A]
            : _unit.FunctionTable[instruction.A];
        CallLayout layout = callee.Layout;
        for (int i = 0; i < callee.Parameters.Length; i++)
        {
            DataType type = callee.Parameters[i].Type;
            Read(type.IsInNumbers, (type.IsInNumbers ? instruction.B : instruction.C) + layout.Slots[i], Math.Max(1, type.NumberSlots));
        }

        _numbers.RemoveWhere(register => register >= instruction.B);
        _objects.RemoveWhere(register => register >= instruction.C);
        if (!callee.ReturnType.IsVoid)
        {
            bool isNumber = callee.ReturnType.IsInNumbers;
            Write(isNumber, isNumber ? instruction.B : instruction.C, Math.Max(1, callee.ReturnType.NumberSlots));
        }

        for (int i = 0; i < callee.Parameters.Length; i++)
        {
            DataType type = callee.Parameters[i].Type;
            if ((type.Reference & FfiModifiers.Out) != 0)
            {
                int window = type.IsInNumbers ? instruction.B : instruction.C;
                Write(type.IsInNumbers, window + layout.Slots[i], Math.Max(1, type.NumberSlots));
            }
        }

        if (layout.ThisSlot >= 0)
        {
            bool isNumber = callee.Owner!.NumberSlots > 0;
            Write(isNumber, (isNumber ? instruction.B : instruction.C) + layout.ThisSlot, Math.Max(1, callee.Owner.NumberSlots));
        }
    }

    private void Read(bool isNumber, int register, int count)
    {
        for (int i = register; i < register + count; i++)
        {
            if (!(isNumber ? _numbers : _objects).Contains(i))
            {
                Assert.Fail($"{_function.Function} {_at}: register {i} is read before it is written");
            }
        }
    }

    private void Write(bool isNumber, int register, int count)
    {
        int limit = isNumber ? _function.NumberRegisters : _function.ObjectRegisters;
        for (int i = register; i < register + count; i++)
        {
            if (i >= limit)
            {
                Assert.Fail($"{_function.Function} {_at}: register {i} is outside of the frame");
            }

            (isNumber ? _numbers : _objects).Add(i);
        }
    }
}
