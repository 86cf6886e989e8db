using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Calls and returns: both sides of the calling convention.</summary>
internal sealed partial class FunctionVerifier
{
    private bool ApplyCalls(Instruction instruction, RegisterState state)
    {
        switch (instruction.Op)
        {
            case OpCode.Call or OpCode.CallVirtual or OpCode.CallInterface or OpCode.CallHost or OpCode.CallHostCounted
                or OpCode.CallFunction:
                ApplyCall(Callee(instruction), instruction.B, instruction.C, state);
                return true;
            case OpCode.CallImport:
                ApplyCall(function.Function, 0, 0, state);
                return true;
            case OpCode.ReturnGlobalPlace or OpCode.ReturnFieldPlace or OpCode.ReturnElementPlace or OpCode.ReturnPlace:
                Require(function.Function.ReturnsPlace, "The function returns no place");
                CheckOutputs(state);
                return true;
            case OpCode.Return when function.Function.ReturnsPlace:
                // What an import has returned: accesses of places look at them.
                RequireNumbers(state, 0, 1);
                RequireObject(state, 0);
                CheckOutputs(state);
                return true;
            case OpCode.ReturnNumber or OpCode.ReturnSlots or OpCode.ReturnObject when function.Function.ReturnsPlace:
                Fail("The function returns a place");
                return true;
            case OpCode.LoadPlaceSlots:
                state.SetNumbers(instruction.A, (instruction.D + 7) / 8);
                return true;
            case OpCode.StorePlaceSlots:
                RequireNumbers(state, instruction.A, (instruction.D + 7) / 8);
                return true;
            case OpCode.LoadPlaceObject:
                state.Object(instruction.A) = ReferenceValue.Any;
                return true;
            case OpCode.Return:
                CheckResult(state, 0, 0);
                CheckOutputs(state);
                return true;
            case OpCode.ReturnNumber:
                Require(function.Function.ReturnType.NumberSlots == 1, "The function does not return one number");
                CheckOutputs(state);
                return true;
            case OpCode.ReturnSlots:
                Require(function.Function.ReturnType.NumberSlots == instruction.D, "The function does not return a struct of this size");
                CheckOutputs(state);
                return true;
            case OpCode.ReturnObject:
                Require(function.Function.ReturnType.IsInObjects, "The function does not return an object");
                CheckResult(state, 0, instruction.A);
                CheckOutputs(state);
                return true;
            default:
                return false;
        }
    }

    private void ApplyCall(FunctionDef callee, int numbers, int objects, RegisterState state)
    {
        CallLayout layout = callee.Layout;
        CheckArguments(callee, numbers, objects, state);
        if (_hasFailed)
        {
            return;
        }

        // The frame of the callee lies over everything from the window on; only what the convention names comes back.
        bool isObjectMethod = layout.ThisSlot >= 0 && callee.Owner is { NumberSlots: 0, Kind: not TypeKind.Funcdef };
        ReferenceValue self = isObjectMethod ? state.Object(objects) : default;
        state.ForgetFrom(numbers, objects);
        if (callee.ReturnsPlace)
        {
            state.SetNumbers(numbers, 1);
            state.Object(objects) = ReferenceValue.Any;
        }
        else if (callee.ReturnType.IsInNumbers)
        {
            state.SetNumbers(numbers, callee.ReturnType.NumberSlots);
        }
        else if (callee.ReturnType.IsInObjects)
        {
            state.Object(objects) = ReferenceValue.Of(callee.ReturnType.Type);
        }
        else if (isObjectMethod)
        {
            state.Object(objects) = self;
        }

        if (layout.ThisSlot >= 0 && callee.Owner!.NumberSlots > 0 && !callee.IsConst)
        {
            state.SetNumbers(numbers + layout.ThisSlot, callee.Owner!.NumberSlots);
        }

        for (int i = 0; i < callee.Parameters.Length; i++)
        {
            DataType type = callee.ArgumentType(i);
            if ((type.Reference & FfiModifiers.Out) == 0)
            {
                continue;
            }

            if (type.IsInNumbers)
            {
                state.SetNumbers(numbers + layout.Slots[i], type.NumberSlots);
            }
            else
            {
                state.Object(objects + layout.Slots[i]) = IsVariadic(callee, i) ? ReferenceValue.Arguments : ReferenceValue.Of(type.Type);
            }
        }
    }

    private void CheckArguments(FunctionDef callee, int numbers, int objects, RegisterState state)
    {
        CallLayout layout = callee.Layout;
        if (layout.ThisSlot >= 0)
        {
            if (callee.Owner!.NumberSlots > 0)
            {
                RequireNumbers(state, numbers + layout.ThisSlot, callee.Owner.NumberSlots);
            }
            else
            {
                RequireA(state, objects + layout.ThisSlot, callee.Owner);
            }
        }

        for (int i = 0; i < callee.Parameters.Length; i++)
        {
            DataType type = callee.ArgumentType(i);
            if (type.IsInNumbers)
            {
                RequireNumbers(state, numbers + layout.Slots[i], type.NumberSlots);
            }
            else if (IsVariadic(callee, i))
            {
                Require(state.Object(objects + layout.Slots[i]).IsArguments, "The variable arguments are not packed");
            }
            else if (callee.Kind is FfiFunctionKind.ListConstructor or FfiFunctionKind.ListFactory)
            {
                Require(state.Object(objects + layout.Slots[i]).IsList, "The initialisation list is not packed");
            }
            else
            {
                RequireA(state, objects + layout.Slots[i], type.Type);
            }
        }
    }

    private void CheckResult(RegisterState state, int number, int @object)
    {
        DataType type = function.Function.ReturnType;
        if (type.IsInNumbers)
        {
            RequireNumbers(state, number, type.NumberSlots);
        }
        else if (type.IsInObjects)
        {
            RequireA(state, @object, type.Type);
        }
    }

    /// <summary>What the caller reads back from its slots is there, and of the declared type.</summary>
    private void CheckOutputs(RegisterState state)
    {
        FunctionDef self = function.Function;
        for (int i = 0; i < self.Parameters.Length; i++)
        {
            DataType type = self.Parameters[i].Type;
            if ((type.Reference & FfiModifiers.Out) != 0 && type.IsInObjects)
            {
                RequireA(state, _layout.Slots[i], type.Type);
            }
        }
    }
}
