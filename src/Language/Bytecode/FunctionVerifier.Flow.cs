using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>What flows through the registers: each block is run over abstract values until nothing changes any more.</summary>
internal sealed partial class FunctionVerifier
{
    private void CheckFlow()
    {
        int targets = _isTarget.Count(isTarget => isTarget);
        if ((targets + 1L) * ((function.NumberRegisters / 64) + function.ObjectRegisters + 1) > MaxStates)
        {
            _current = -1;
            Fail("The function is too large to be verified");
            return;
        }

        RegisterState?[] states = _states = new RegisterState?[function.Length];
        var work = new Stack<int>();
        RegisterState state = EntryState();
        Run(0, state, states, work);
        while (work.Count > 0 && !_hasFailed)
        {
            int start = work.Pop();
            state.CopyFrom(states[start]!);
            Run(start, state, states, work);
        }
    }

    private RegisterState EntryState()
    {
        var state = new RegisterState(function.NumberRegisters, function.ObjectRegisters);
        FunctionDef self = function.Function;
        if (_layout.ThisSlot >= 0)
        {
            TypeDef owner = self.Owner!;
            if (owner.NumberSlots > 0)
            {
                state.SetNumbers(_layout.ThisSlot, owner.NumberSlots);
            }
            else
            {
                state.Object(_layout.ThisSlot) = ReferenceValue.Of(owner);
            }
        }

        for (int i = 0; i < self.Parameters.Length; i++)
        {
            DataType type = self.ArgumentType(i);
            if (type.IsInNumbers)
            {
                state.SetNumbers(_layout.Slots[i], type.NumberSlots);
            }
            else
            {
                state.Object(_layout.Slots[i]) = IsVariadic(self, i) ? ReferenceValue.Arguments : ReferenceValue.Of(type.Type);
            }
        }

        return state;
    }

    private static bool IsVariadic(FunctionDef function, int parameter) =>
        (function.Traits & FfiFunctionTraits.Variadic) != 0 && parameter == function.Parameters.Length - 1;

    /// <summary>Runs from an instruction to the end of its block, and notes where control may go on.</summary>
    private void Run(int start, RegisterState state, RegisterState?[] states, Stack<int> work)
    {
        for (_current = start; !_hasFailed; _current++)
        {
            // A target that is reached from above begins a block of its own.
            if (_isTarget[_current] && (_current != start || states[start] is null))
            {
                Reach(_current, state, states, work);
                return;
            }

            Instruction instruction = At(_current);
            OpInfo info = OpInfo.Of(instruction.Op)!;
            CheckReads(instruction, info, state);
            if (_hasFailed)
            {
                return;
            }

            if (info.Throws && function.HandlerOf(_current) is >= 0 and var handler)
            {
                ReachHandler(handler, instruction, state, states, work);
            }

            Apply(instruction, info, state);
            if (info.IsJump && !_hasFailed)
            {
                Reach(_current + 1 + instruction.SignedC, state, states, work);
            }

            if (info.Ends)
            {
                return;
            }
        }
    }

    /// <summary>An instruction that raises has written nothing; a callee has used what lies above its window.</summary>
    private static void ReachHandler(
        int target, Instruction instruction, RegisterState state, RegisterState?[] states, Stack<int> work)
    {
        if (OpInfo.Of(instruction.Op)!.IsCall)
        {
            state = state.Copy();
            state.ForgetFrom(instruction.B, instruction.C);
        }

        Reach(target, state, states, work);
    }

    private static void Reach(int target, RegisterState state, RegisterState?[] states, Stack<int> work)
    {
        if (states[target] is not { } known)
        {
            states[target] = state.Copy();
            work.Push(target);
        }
        else if (known.Join(state))
        {
            work.Push(target);
        }
    }

    /// <summary>Operands that the letters of the operation describe: what is read has been written.</summary>
    private void CheckReads(Instruction instruction, OpInfo info, RegisterState state)
    {
        CheckRead(instruction, info, info.A, instruction.A, state);
        CheckRead(instruction, info, info.B, instruction.B, state);
        CheckRead(instruction, info, info.C, instruction.C, state);
    }

    private void CheckRead(Instruction instruction, OpInfo info, OpInfo.Operand operand, int register, RegisterState state)
    {
        if (!operand.Reads)
        {
            return;
        }

        switch (operand.Kind)
        {
            case 'n':
                RequireNumbers(state, register, 1);
                break;
            case 'N' when info.D == '*':
                RequireNumbers(state, register, instruction.D);
                break;
            case 'o':
                RequireObject(state, register);
                break;
            case 'O' when info.D == '%':
                for (int i = 0; i < instruction.D; i++)
                {
                    RequireObject(state, register + i);
                }

                break;
        }
    }

    private void RequireNumbers(RegisterState state, int first, int count) =>
        Require(state.HasNumbers(first, count), $"Number register {first} is read before it is written");

    private void RequireObject(RegisterState state, int register) =>
        Require(state.Object(register).IsInitialized, $"Object register {register} is read before it is written");

    private void RequireA(RegisterState state, int register, TypeDef type)
    {
        ReferenceValue value = state.Object(register);
        Require(value.IsInitialized, $"Object register {register} is read before it is written");
        Require(value.IsA(type), $"Object register {register} holds {value}, not {type}");
    }

    /// <summary>What an instruction needs beyond its letters, and what it leaves behind.</summary>
    private void Apply(Instruction instruction, OpInfo info, RegisterState state)
    {
        if (ApplyObjects(instruction, state) || ApplyMemory(instruction, state) || ApplyCalls(instruction, state))
        {
            return;
        }

        if (info.A is { Writes: true, Kind: 'n' })
        {
            state.SetNumbers(instruction.A, 1);
        }
        else if (info.A is { Writes: true, Kind: 'N' })
        {
            state.SetNumbers(instruction.A, instruction.D);
        }
        else if (info.A.Writes)
        {
            Fail("The verifier does not know what this operation makes");
        }
    }

    private bool ApplyObjects(Instruction instruction, RegisterState state)
    {
        switch (instruction.Op)
        {
            case OpCode.MoveObject:
                state.Object(instruction.A) = state.Object(instruction.B);
                return true;
            case OpCode.LoadString:
                SetString(state, instruction.A);
                return true;
            case OpCode.LoadNull or OpCode.Release:
                state.Object(instruction.A) = ReferenceValue.Null;
                return true;
            case OpCode.Retain:
                return true;
            case OpCode.ExchangeObject:
                (state.Object(instruction.A), state.Object(instruction.B)) = (state.Object(instruction.B), state.Object(instruction.A));
                return true;
            case OpCode.NewObject or OpCode.NewArray:
                state.Object(instruction.A) = ReferenceValue.Of(unit.Types[instruction.B].Type);
                return true;
            case OpCode.LoadFunction:
                state.Object(instruction.A) = ReferenceValue.Of(unit.Types[instruction.C].Type);
                return true;
            case OpCode.NewDelegate:
                RequireA(state, instruction.A, unit.FunctionTable[instruction.B].Owner!);
                state.Object(instruction.A) = ReferenceValue.Of(unit.Types[instruction.C].Type);
                return true;
            case OpCode.CastObject:
                state.Object(instruction.A) = ReferenceValue.Of(unit.Types[instruction.C].Type);
                return true;
            case OpCode.CopyStruct:
                RequireA(state, instruction.B, unit.Types[instruction.C].Type);
                state.Object(instruction.A) = ReferenceValue.Of(unit.Types[instruction.C].Type);
                return true;
            case OpCode.BoxNumber:
                RequireNumbers(state, instruction.B, unit.Types[instruction.C].NumberSlots);
                state.Object(instruction.A) = ReferenceValue.Of(PrimitiveTypes.Variable);
                return true;
            case OpCode.BoxObject:
                RequireA(state, instruction.B, unit.Types[instruction.C].Type);
                state.Object(instruction.A) = ReferenceValue.Of(PrimitiveTypes.Variable);
                return true;
            case OpCode.UnboxNumber:
                RequireA(state, instruction.B, PrimitiveTypes.Variable);
                state.SetNumbers(instruction.A, unit.Types[instruction.C].NumberSlots);
                return true;
            case OpCode.UnboxObject:
                RequireA(state, instruction.B, PrimitiveTypes.Variable);
                state.Object(instruction.A) = ReferenceValue.Of(unit.Types[instruction.C].Type);
                return true;
            case OpCode.PackObjects:
                ApplyPacking(instruction, state);
                return true;
            case OpCode.UnpackObject:
                Require(state.Object(instruction.B).IsArguments, "The variable arguments are not packed");
                state.Object(instruction.A) = ReferenceValue.Of(PrimitiveTypes.Variable);
                return true;
            default:
                return ApplyStrings(instruction, state);
        }
    }

    // Variants give the arguments of a variadic call, lists among them an initialisation list.
    private void ApplyPacking(Instruction instruction, RegisterState state)
    {
        bool isList = false;
        for (int i = 0; i < instruction.D; i++)
        {
            ReferenceValue item = state.Object(instruction.B + i);
            if (item.IsList)
            {
                isList = true;
            }
            else
            {
                RequireA(state, instruction.B + i, PrimitiveTypes.Variable);
            }
        }

        state.Object(instruction.A) = isList ? ReferenceValue.List : ReferenceValue.Arguments;
    }

    private bool ApplyStrings(Instruction instruction, RegisterState state)
    {
        switch (instruction.Op)
        {
            case OpCode.ConcatStrings:
                RequireString(state, instruction.B);
                RequireString(state, instruction.C);
                SetString(state, instruction.A);
                return true;
            case OpCode.ConcatMany:
                for (int i = 0; i < instruction.D; i++)
                {
                    RequireString(state, instruction.B + i);
                }

                SetString(state, instruction.A);
                return true;
            case OpCode.NumberToString:
                SetString(state, instruction.A);
                return true;
            case OpCode.AppendString:
                RequireText(state, instruction.A);
                RequireString(state, instruction.B);
                state.Object(instruction.A) = ReferenceValue.GrowingText;
                return true;
            case OpCode.AppendNumber:
                RequireText(state, instruction.A);
                state.Object(instruction.A) = ReferenceValue.GrowingText;
                return true;
            case OpCode.ReadText:
                RequireText(state, instruction.B);
                SetString(state, instruction.A);
                return true;
            case OpCode.TextLength:
                RequireText(state, instruction.B);
                state.SetNumbers(instruction.A, 1);
                return true;
            case OpCode.StringLength:
                RequireString(state, instruction.B);
                state.SetNumbers(instruction.A, 1);
                return true;
            case OpCode.EqualStrings or OpCode.CompareStrings:
                RequireString(state, instruction.B);
                RequireString(state, instruction.C);
                state.SetNumbers(instruction.A, 1);
                return true;
            default:
                return false;
        }
    }

    private void RequireText(RegisterState state, int register) =>
        Require(state.Object(register).IsText, $"Object register {register} holds {state.Object(register)}, not text");

    private void SetString(RegisterState state, int register)
    {
        if (unit.Registry.StringType is { } type)
        {
            state.Object(register) = ReferenceValue.Of(type);
        }
        else
        {
            Fail("The registry has no string type");
        }
    }

    private void RequireString(RegisterState state, int register)
    {
        if (unit.Registry.StringType is { } type)
        {
            RequireA(state, register, type);
        }
        else
        {
            Fail("The registry has no string type");
        }
    }
}
