using System.Reflection;
using System.Reflection.Emit;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <content>Calls and returns.</content>
internal sealed partial class FunctionTranslator
{
    /// <summary>The compiled method of a script function, or null.</summary>
    public MethodInfo? FindMethod(FunctionDef function) => _translator.FindMethod(function);

    /// <summary>The compiled method of a function of the unit, or null.</summary>
    public MethodInfo? FindMethod(int function) => _translator.FindMethod(function);

    /// <summary>
    /// What is called for a host function in place of its thunk, or null. Where an exception is caught registers have to be kept, so
    /// that it must not come as one of C#.
    /// </summary>
    public HostTwin? TwinOf(Instruction call) =>
        _translator.TwinOf(call.A) is { } twin && (twin.IsQuiet || Function.HandlerOf(_at) < 0) ? twin : null;

    /// <summary>The functions that a call of a method can end in, each with its classes.</summary>
    public IEnumerable<IGrouping<int, ScriptClass>> TargetsOf(Instruction call) => _translator.TargetsOf(call, TypeOf(call.C));

    /// <inheritdoc cref="UnitTranslator.FunctionsFor"/>
    public IEnumerable<int> FunctionsFor(Instruction call) => _translator.FunctionsFor(call);

    /// <inheritdoc cref="UnitTranslator.ReferenceOffsetOf"/>
    public int ReferenceOffsetOf(int register) => _translator.ReferenceOffsetOf(TypeOf(register));

    /// <summary>The execution, and the frame above ours.</summary>
    public void LoadHiddenArguments()
    {
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Ldc_I4, IntPtr.Size);
        Il.Emit(OpCodes.Add);
    }

    /// <summary>Loads the arguments of a call; of those that are read back, references to locals.</summary>
    public void LoadArguments(FunctionDef callee, Instruction call, int first = 0)
    {
        int outputs = 0;
        foreach (SlotParameter slot in MethodSignature.SlotsOf(callee).Skip(first))
        {
            if (!slot.IsOutput)
            {
                LoadSlot(slot, call);
                continue;
            }

            LocalBuilder local = Temporary(slot.ValueType, outputs++);
            if (slot.IsInput)
            {
                LoadSlot(slot, call);
                Il.Emit(OpCodes.Stloc, local);
            }

            Il.Emit(OpCodes.Ldloca, local);
        }
    }

    /// <summary>Calls the address on the stack.</summary>
    public void EmitCall(FunctionDef callee, Type[] parameters) =>
        Il.EmitCalli(OpCodes.Calli, CallingConventions.Standard, MethodSignature.ResultOf(callee), parameters, null);

    /// <summary>A local for the result of a call; null if it has none.</summary>
    public LocalBuilder? ResultOf(FunctionDef callee) => callee.ReturnType.IsVoid ? null : Scratch(MethodSignature.ResultOf(callee));

    /// <summary>Stores the result on the stack, if there is one.</summary>
    public void StoreResult(FunctionDef callee, Instruction call)
    {
        if (callee.ReturnType.IsInNumbers)
        {
            StoreNumber(call.B, InstructionEffects.KindOf(callee.ReturnType));
        }
        else if (callee.ReturnType.IsInObjects)
        {
            StoreObject(call.C);
        }
    }

    /// <summary>Stores what a function of a script has written through references.</summary>
    public void StoreOutputs(FunctionDef callee, Instruction call)
    {
        int outputs = 0;
        foreach (SlotParameter slot in MethodSignature.SlotsOf(callee))
        {
            if (slot.IsOutput)
            {
                Il.Emit(OpCodes.Ldloc, Temporary(slot.ValueType, outputs++));
                StoreSlot(slot, call);
            }
        }
    }

    private void LoadSlot(SlotParameter slot, Instruction call)
    {
        if (slot.IsNumber)
        {
            LoadNumber(call.B + slot.Slot, slot.Kind);
        }
        else
        {
            LoadObject(call.C + slot.Slot);
        }
    }

    private void StoreSlot(SlotParameter slot, Instruction call)
    {
        if (slot.IsNumber)
        {
            StoreNumber(call.B + slot.Slot, slot.Kind);
        }
        else
        {
            StoreObject(call.C + slot.Slot);
        }
    }

    /// <summary>One of several locals of a type, for values that do not outlive the instruction.</summary>
    public LocalBuilder Temporary(Type type, int index)
    {
        if (!_temporaries.TryGetValue((type, index), out LocalBuilder? local))
        {
            _temporaries.Add((type, index), local = Il.DeclareLocal(type));
        }

        return local;
    }

    /// <summary>Calls a function of the unit, whose arguments are on the stack, and goes away if it was left.</summary>
    public void EmitCall(int function, MethodInfo method, Action storeResult, Label left)
    {
        if (!_translator.CanLeave(function))
        {
            Il.Emit(OpCodes.Call, method);
            storeResult();
        }
        else if (_translator.FindInlined(function, _isInlined) is { } inlined)
        {
            Type type = MethodSignature.ResultOf(Unit.Compiled.Functions[function].Function);
            LocalBuilder? result = type == typeof(void) ? null : Il.DeclareLocal(type);
            if (result is not null)
            {
                Il.Emit(OpCodes.Ldloca, result);
            }

            Il.Emit(OpCodes.Call, inlined);
            Il.Emit(OpCodes.Brtrue, left);
            if (result is not null)
            {
                Il.Emit(OpCodes.Ldloc, result);
            }

            storeResult();
        }
        else
        {
            Il.Emit(OpCodes.Call, method);
            storeResult();
            CheckLeft(left);
        }
    }

    /// <summary>Goes away if the function that was called has been left.</summary>
    public void CheckLeft(Label left)
    {
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldfld, Members.Left);
        Il.Emit(OpCodes.Brtrue, left);
    }

    /// <summary>Who looks at the script stack from a host function sees where this frame is.</summary>
    public void PublishHostCall()
    {
        PublishCall();
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Stfld, Members.Top);
    }

    /// <summary>The same for a call of a script function that may call host functions.</summary>
    public void PublishCall(int callee)
    {
        if (_translator.ReachesHost(callee))
        {
            PublishCall();
        }
    }

    /// <inheritdoc cref="PublishCall(int)"/>
    public void PublishCall()
    {
        _translator.UseHostFrame(Function);

        // No address is negative, so the complement says that this is a number.
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Ldc_I4, ~(Function.Start + _at));
        Il.Emit(OpCodes.Conv_I);
        Il.Emit(OpCodes.Stind_I);
    }

    /// <summary>Returns the number or the object in a register, as the function's result is one or the other.</summary>
    public void Return(int number, int @object)
    {
        WriteOutputs(number);
        DataType result = Function.Function.ReturnType;
        if (result.IsInNumbers)
        {
            LoadNumber(number, InstructionEffects.KindOf(result));
        }
        else if (result.IsInObjects)
        {
            LoadObject(@object);
        }

        WriteReturn();
    }

    // What the caller reads back: through references, or where the registers of the frame are.
    private void WriteOutputs(int result)
    {
        int argument = MethodSignature.HiddenArguments;
        foreach (SlotParameter slot in MethodSignature.SlotsOf(Function.Function))
        {
            if (slot.IsOutput)
            {
                LoadOutputAddress(slot, argument);
                if (slot.IsNumber)
                {
                    LoadNumber(slot.IsInput ? slot.Slot : result + slot.Slot, slot.Kind);
                }
                else
                {
                    LoadObject(slot.Slot);
                }

                if (slot.IsNumber && _isLoops)
                {
                    IlKinds.StoreSlot(Il, slot.Kind);
                }
                else
                {
                    Il.Emit(OpCodes.Stobj, slot.ValueType);
                }
            }

            argument++;
        }
    }

    private void LoadOutputAddress(SlotParameter slot, int argument)
    {
        if (!_isLoops)
        {
            Il.Emit(OpCodes.Ldarg, (short)argument);
            return;
        }

        Il.Emit(OpCodes.Ldarg, (short)(slot.IsNumber ? MethodSignature.LoopNumbers : MethodSignature.LoopObjects));
        Il.Emit(OpCodes.Ldc_I4, slot.Slot * sizeof(ulong));
        Il.Emit(OpCodes.Add);
    }
}
