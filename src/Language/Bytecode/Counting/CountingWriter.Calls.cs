using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode.Counting;

/// <summary>
/// Calls and returns. A script function owns what it is given by value and releases it after its variables; what it is given by
/// reference, and its object, belong to the caller. The result belongs to the caller. Host functions own nothing.
/// </summary>
internal sealed partial class CountingWriter
{
    private void RewriteCall(int index, Instruction instruction, FunctionDef callee)
    {
        if (callee.IsHost && (_function.IsCounted(index) || ReplacesOwned(index, instruction, callee)))
        {
            instruction.Op = OpCode.CallHostCounted;
        }

        _code.Emit(instruction);
    }

    /// <summary>The host function puts its result, or an output, where a counted object may stand.</summary>
    private bool ReplacesOwned(int index, Instruction instruction, FunctionDef callee)
    {
        if (callee.ReturnType.IsInObjects && _ownership.IsOwned(index, instruction.C))
        {
            return true;
        }

        return CountedFunction.OutputsOf(callee, instruction.C).Any();
    }

    private void RewriteReturn(int index, Instruction instruction)
    {
        FunctionDef function = _function.Function;
        if (function.ReturnsPlace)
        {
            RewriteReturnOfPlace(index, instruction);
            return;
        }

        if (!function.ReturnType.IsInObjects)
        {
            ReleaseVariables(index, except: -1);
            _code.Emit(instruction);
            return;
        }

        int result = instruction.Op == OpCode.ReturnObject ? instruction.A : 0;
        bool isOwned = _ownership.IsOwned(index, result) && !_function.CallersParameters.Contains(result);
        bool isThis = result == 0 && function.Layout.ThisSlot == 0;
        if (!isOwned && !isThis && instruction.Op == OpCode.ReturnObject && CountedTypes.MayRefer(function.ReturnType))
        {
            // A parameter of the caller, or null.
            _code.Emit(OpCode.Retain, result);
        }

        ReleaseVariables(index, result);
        if (_function.ReplacesThis && !isThis)
        {
            Release(0);
        }

        if (isOwned && result != 0)
        {
            _code.Emit(OpCode.ExchangeObject, 0, result);
            instruction = new Instruction(OpCode.Return);
        }

        _code.Emit(instruction);
    }

    /// <summary>What holds the place is a result like any other: the caller releases it.</summary>
    private void RewriteReturnOfPlace(int index, Instruction instruction)
    {
        bool isHeld = instruction.Op is OpCode.ReturnFieldPlace or OpCode.ReturnElementPlace or OpCode.ReturnPlace;
        bool isThis = isHeld && instruction.B == 0 && _function.Function.Layout.ThisSlot == 0;
        if (isHeld && !isThis)
        {
            _code.Emit(OpCode.MoveObject, _scratch, instruction.B);
            _code.Emit(OpCode.Retain, _scratch);
        }

        ReleaseVariables(index, except: -1);
        if (_function.ReplacesThis && !isThis && instruction.Op != OpCode.Return)
        {
            Release(0);
        }

        if (isHeld && !isThis)
        {
            // Nothing stays behind where an exception in the caller would look for what to release.
            _code.Emit(OpCode.ExchangeObject, 0, _scratch);
            _code.Emit(OpCode.LoadNull, _scratch);
            instruction.B = 0;
        }

        _code.Emit(instruction);
    }

    /// <summary>At a return: the variables, the last one first, and then the parameters in order.</summary>
    private void ReleaseVariables(int index, int except)
    {
        _released.Clear();
        foreach (int register in _function.Registers)
        {
            if (register != except && _ownership.IsOwned(index, register) && _ownership.IsNeeded(index, register)
                && !_function.OwnParameters.Contains(register) && !_function.CallersParameters.Contains(register))
            {
                _released.Add(register);
            }
        }

        _released.Sort();
        for (int i = _released.Count - 1; i >= 0; i--)
        {
            Release(_released[i]);
        }

        foreach (int parameter in _function.OwnParameters)
        {
            if (parameter != except)
            {
                Release(parameter);
            }
        }
    }

    /// <summary>The register of the object that has just been called, unless a constructor has made a variable of it.</summary>
    private int ObjectOfCallBefore(int index)
    {
        if (index == 0 || _function.CalleeOf(_function.At(index - 1)) is not { Layout.ThisSlot: >= 0 } callee
            || CountedFunction.LeavesObject(callee))
        {
            return -1;
        }

        int register = _function.At(index - 1).C;
        foreach (LocalInfo local in _function.Code.Locals)
        {
            if (local.End == index && local.Register == register)
            {
                return -1;
            }
        }

        return register;
    }

    /// <summary>
    /// What nobody needs any more: after a call its object first, then always the highest register; in a catch block the
    /// variables of the try block in order of declaration.
    /// </summary>
    private void ReleaseUnneeded(int index)
    {
        _released.Clear();
        foreach (int register in _function.Registers)
        {
            if (_ownership.IsOwned(index, register) && !_ownership.IsNeeded(index, register))
            {
                _released.Add(register);
            }
        }

        _released.Sort();
        if (Array.Exists(_function.Code.Handlers, h => h.Target == index))
        {
            _released.ForEach(Release);
            Release(_scratch);
            return;
        }

        if (ObjectOfCallBefore(index) is >= 0 and var first && _released.Remove(first))
        {
            Release(first);
        }

        for (int i = _released.Count - 1; i >= 0; i--)
        {
            Release(_released[i]);
        }
    }
}
