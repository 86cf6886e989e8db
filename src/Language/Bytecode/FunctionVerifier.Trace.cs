namespace Seraph.Language.Bytecode;

/// <summary>Telling others what flows through the registers.</summary>
internal sealed partial class FunctionVerifier
{
    /// <summary>Sees an instruction that can be reached, with what is known of the registers before and after it.</summary>
    internal interface ITracer
    {
        void Before(int index, RegisterState state);

        void After(int index, RegisterState state);
    }

    /// <summary>Verifies the function and then shows its instructions in order. False if it has a fault.</summary>
    public bool Trace(ITracer tracer)
    {
        Verify();
        if (_hasFailed)
        {
            return false;
        }

        RegisterState state = EntryState();
        bool isReached = true;
        for (_current = 0; _current < function.Length; _current++)
        {
            if (_states[_current] is { } known)
            {
                state.CopyFrom(known);
                isReached = true;
            }

            if (!isReached)
            {
                continue;
            }

            Instruction instruction = At(_current);
            OpInfo info = OpInfo.Of(instruction.Op)!;
            tracer.Before(_current, state);
            Apply(instruction, info, state);
            tracer.After(_current, state);
            isReached = !info.Ends;
        }

        return !_hasFailed;
    }

    /// <summary>Whether the place that an instruction stores a reference to may refer to a counted object.</summary>
    public bool StoresCounted(int index, RegisterState state)
    {
        Instruction instruction = At(index);
        return instruction.Op is OpCode.StoreGlobalObject or OpCode.StoreFieldObject or OpCode.StoreElementObject
            && PlaceOf(instruction, state) is { IsValid: true } place && Symbols.CountedTypes.MayRefer(place);
    }
}
