using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Verifies one function: first each instruction by itself, then what flows through the registers.</summary>
internal sealed partial class FunctionVerifier(
    CompiledUnit unit, FunctionCode function, Verifier.GlobalTypes globals, List<VerificationError> errors)
{
    // More than any function of a sane size has; a hostile one must not take all memory.
    private const long MaxStates = 1L << 26;

    private readonly CallLayout _layout = function.Function.Layout;
    private bool[] _isTarget = [];

    // What is known at the jump targets that are reached.
    private RegisterState?[] _states = [];
    private int _current = -1;
    private bool _hasFailed;

    public void Verify()
    {
        if (CheckFrame() && CheckInstructions())
        {
            CheckFlow();
        }
    }

    private Instruction At(int index) => unit.Code[function.Start + index];

    /// <summary>Reports a fault of the current instruction. One fault per function is enough.</summary>
    private void Fail(string reason)
    {
        if (!_hasFailed)
        {
            errors.Add(new VerificationError(function.Function.ToString(), _current, reason));
        }

        _hasFailed = true;
    }

    private bool CheckFrame()
    {
        if (function.Start < 0 || function.Length < 1 || function.Start > unit.Code.Length - function.Length)
        {
            Fail("The code lies outside of the unit");
        }
        else if (function.NumberRegisters < _layout.NumberSlots || function.NumberRegisters > CodeTooLargeException.MaxOperand
            || function.ObjectRegisters < _layout.ObjectSlots || function.ObjectRegisters > CodeTooLargeException.MaxOperand)
        {
            Fail("The frame has the wrong size");
        }

        foreach (LocalInfo local in function.Locals)
        {
            if (!local.Type.IsValid || local.Register < 0
                || (local.Type.IsInNumbers
                    ? local.Register > function.NumberRegisters - local.Type.NumberSlots
                    : local.Register >= function.ObjectRegisters))
            {
                Fail($"The variable '{local.Name}' lies outside of the frame");
            }
        }

        foreach (HandlerEntry handler in function.Handlers)
        {
            if (handler.Start < 0 || handler.Start >= handler.End || handler.End > handler.Target || handler.Target >= function.Length)
            {
                Fail("A catch block lies outside of the function, or not behind what it guards");
            }
        }

        return !_hasFailed;
    }

    private bool CheckInstructions()
    {
        _isTarget = new bool[function.Length];
        foreach (HandlerEntry handler in function.Handlers)
        {
            _isTarget[handler.Target] = true;
        }

        for (_current = 0; _current < function.Length && !_hasFailed; _current++)
        {
            Instruction instruction = At(_current);
            if (OpInfo.Of(instruction.Op) is not { } info)
            {
                Fail("There is no such operation");
                break;
            }

            CheckOperands(instruction, info);
            if (_current == function.Length - 1 && !info.Ends)
            {
                Fail("The function ends without a return");
            }
        }

        return !_hasFailed;
    }
}
