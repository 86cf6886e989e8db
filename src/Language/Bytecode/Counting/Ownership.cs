using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode.Counting;

/// <summary>
/// Finds where registers own references, and until when. A variable keeps its reference until its scope ends, a temporary until
/// it is read for the last time; whatever owns one and is not needed any more is released before the next instruction.
/// </summary>
internal sealed class Ownership
{
    // More than any function of a sane size has.
    private const long MaxWords = 1L << 24;

    private readonly CountedFunction _function;
    private readonly int _length;
    private readonly RegisterSets _needed;
    private readonly RegisterSets _owned;

    public Ownership(CountedFunction function)
    {
        _function = function;
        _length = function.Code.Length;
        int columns = function.Registers.Count;
        if ((_length + 1L) * (columns + 63) / 64 > MaxWords)
        {
            throw CodeTooLargeException.Registers();
        }

        _needed = new RegisterSets(_length + 1, columns);
        _owned = new RegisterSets(_length + 1, columns);
        AddScopes();
        FindNeeded();
        FindOwned();
    }

    /// <summary>The register owns a reference when the instruction is reached.</summary>
    public bool IsOwned(int index, int register) => RegisterSets.Has(_owned[index], _function.ColumnOf(register));

    /// <summary>The register is read at the instruction or later, or holds a variable.</summary>
    public bool IsNeeded(int index, int register) => RegisterSets.Has(_needed[index], _function.ColumnOf(register));

    /// <summary>The register owns a reference that nobody needs after the instruction, which can so be handed on.</summary>
    public bool Dies(int index, int register) => IsOwned(index, register) && !IsNeeded(index + 1, register);

    private void AddScopes()
    {
        foreach (LocalInfo local in _function.Code.Locals)
        {
            if (!local.Type.IsInNumbers && local.Register >= _function.Function.Layout.ObjectSlots)
            {
                Need(local.Register, local.Start, local.End);
            }
        }

        foreach (int parameter in _function.OwnParameters)
        {
            Need(parameter, 0, _length);
        }

        foreach (int parameter in _function.CallersParameters)
        {
            Need(parameter, 0, _length);
        }
    }

    private void Need(int register, int start, int end)
    {
        int column = _function.ColumnOf(register);
        for (int i = start; i < end && column >= 0; i++)
        {
            RegisterSets.Add(_needed[i], column);
        }
    }

    // Backwards, until the loops are stable.
    private void FindNeeded()
    {
        Span<ulong> set = new ulong[_needed.Words];
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int i = _length - 1; i >= 0; i--)
            {
                Instruction instruction = _function.At(i);
                OpInfo info = OpInfo.Of(instruction.Op)!;
                set.Clear();
                if (!info.Ends)
                {
                    RegisterSets.Union(set, _needed[i + 1]);
                }

                if (info.IsJump)
                {
                    RegisterSets.Union(set, _needed[i + 1 + instruction.SignedC]);
                }

                RegisterUses.Before(_function, instruction, info, set);
                if (info.Throws && _function.Code.HandlerOf(i) is >= 0 and var handler)
                {
                    RegisterSets.Union(set, _needed[handler]);
                }

                isChanged |= RegisterSets.Union(_needed[i], set);
            }
        }
    }

    // Forwards, until the loops are stable.
    private void FindOwned()
    {
        foreach (int parameter in _function.OwnParameters)
        {
            RegisterSets.Add(_owned[0], _function.ColumnOf(parameter));
        }

        foreach (int parameter in _function.CallersParameters)
        {
            RegisterSets.Add(_owned[0], _function.ColumnOf(parameter));
        }

        Span<ulong> set = new ulong[_owned.Words];
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int i = 0; i < _length; i++)
            {
                Instruction instruction = _function.At(i);
                OpInfo info = OpInfo.Of(instruction.Op)!;
                if (info.Throws && _function.Code.HandlerOf(i) is >= 0 and var handler)
                {
                    // What raises has changed nothing.
                    RegisterSets.Union(_owned[handler], _owned[i]);
                }

                After(i, instruction, info, set);
                if (!info.Ends)
                {
                    isChanged |= RegisterSets.Union(_owned[i + 1], set);
                }

                if (info.IsJump)
                {
                    // Only a jump back reaches what has been looked at.
                    bool isNew = RegisterSets.Union(_owned[i + 1 + instruction.SignedC], set);
                    isChanged |= isNew && instruction.SignedC < 0;
                }
            }
        }
    }

    /// <summary>What is owned after an instruction.</summary>
    private void After(int index, Instruction instruction, OpInfo info, Span<ulong> set)
    {
        Span<ulong> owned = _owned[index];
        Span<ulong> needed = _needed[index];
        for (int i = 0; i < set.Length; i++)
        {
            set[i] = owned[i] & needed[i];
        }

        if (_function.CalleeOf(instruction) is { } callee)
        {
            AfterCall(index, instruction, callee, set);
        }
        else if (instruction.Op == OpCode.MoveObject)
        {
            int to = _function.ColumnOf(instruction.A);
            int from = _function.ColumnOf(instruction.B);
            bool isMoved = CountingWriter.IsMoved(this, _function, index, instruction);
            bool wasOwned = RegisterSets.Has(set, to);
            Set(set, to, _function.IsCounted(index));
            if (isMoved && !wasOwned)
            {
                RegisterSets.Remove(set, from);
            }
        }
        else if (info.A is { Writes: true, IsObject: true })
        {
            Set(set, _function.ColumnOf(instruction.A), _function.IsCounted(index));
        }
    }

    private void AfterCall(int index, Instruction instruction, FunctionDef callee, Span<ulong> set)
    {
        if (!callee.IsHost)
        {
            // The callee has released what it was given by value.
            for (int i = 0; i < callee.Parameters.Length; i++)
            {
                DataType type = callee.Parameters[i].Type;
                if (type.IsInObjects && CountedTypes.IsOwn(type))
                {
                    RegisterSets.Remove(set, _function.ColumnOf(instruction.C + callee.Layout.Slots[i]));
                }
            }
        }

        if (instruction.Op == OpCode.CallFunction)
        {
            // A function value moves its arguments about.
            for (int i = 0; i < callee.Layout.ObjectSlots; i++)
            {
                RegisterSets.Add(set, _function.ColumnOf(instruction.C + i));
            }
        }

        foreach (int register in CountedFunction.OutputsOf(callee, instruction.C))
        {
            RegisterSets.Add(set, _function.ColumnOf(register));
        }

        if (CountedFunction.LeavesObject(callee))
        {
            Set(set, _function.ColumnOf(instruction.C), _function.IsCounted(index));
        }
    }

    private static void Set(Span<ulong> set, int column, bool value)
    {
        if (value)
        {
            RegisterSets.Add(set, column);
        }
        else
        {
            RegisterSets.Remove(set, column);
        }
    }
}
