using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Arguments: into their slots before the call, and out of them again where the callee writes.</summary>
internal sealed partial class BytecodeWriter
{
    // Places of inout arguments: evaluated once, with the arguments, and stored to after the call.
    private readonly List<Capture> _captures = [];

    private struct Capture(int parameter, Place place)
    {
        public readonly int Parameter = parameter;
        public Place Place = place;
    }

    /// <summary>Reserves registers below the window for the places that the call reads and writes.</summary>
    private void CapturePlaces(PendingCall call, int wanted)
    {
        call.StoresBack = ChangesObject(call.Function!, call.Object);
        bool hasCapture = call.StoresBack;
        foreach (BoundArgument argument in call.Arguments)
        {
            hasCapture |= IsCaptured(argument);
        }

        if (!hasCapture)
        {
            return;
        }

        // What is wanted may be the first free register: the places must not take it.
        if (wanted >= 0)
        {
            DataType type = call.Function!.ReturnType;
            SetTop(type, Math.Max(Top(type), wanted + Math.Max(1, type.NumberSlots)));
        }

        if (call.StoresBack)
        {
            call.Receiver = Reserve(call.Object!);
        }

        for (int i = 0; i < call.Arguments.Length; i++)
        {
            if (IsCaptured(call.Arguments[i]))
            {
                _captures.Add(new Capture(i, Reserve(call.Arguments[i].Output!.Target!)));
            }
        }
    }

    /// <summary>
    /// A struct's method that is not const changes the struct, or a copy of it where the place hands out copies. A string or
    /// boxed struct is shared with a local, global or field, but not with an element or property.
    /// </summary>
    private static bool ChangesObject(FunctionDef function, BoundExpression? @object)
    {
        if (@object is null || function.IsConst || !@object.IsPlace || function.Owner is not { Kind: TypeKind.Struct } owner
            || !function.IsMethod)
        {
            return false;
        }

        return owner.NumberSlots > 0
            || (!function.ReturnType.IsInObjects
                && (owner.IsString || WithoutReinterpretation(@object) is BoundElement or BoundPropertyAccess));
    }

    /// <summary>An argument that is read from a place and stored back to it, where evaluating the place twice could be noticed.</summary>
    private static bool IsCaptured(BoundArgument argument) =>
        argument is { Value: { } value, Output.Target: { } target }
        && ReferenceEquals(WithoutReinterpretation(value), WithoutReinterpretation(target))
        && WithoutReinterpretation(target) is not (BoundLocal or BoundGlobal);

    private void WriteArguments(PendingCall call)
    {
        for (int i = call.Layout.Slots.Length - 1; i >= 0; i--)
        {
            DataType type = call.Function!.ArgumentType(i);
            int register = ArgumentRegister(call, i);
            SetTops(call, type, register);
            if (i >= call.Arguments.Length)
            {
                Write(call.Value!, register);
            }
            else
            {
                WriteArgument(call, i, type, register);
            }

            MarkFilled(call, type, register);
        }
    }

    private void WriteArgument(PendingCall call, int parameter, DataType type, int register)
    {
        BoundArgument argument = call.Arguments[parameter];
        if (argument.Value is null)
        {
            if (argument.Output?.Initial is { } initial)
            {
                Write(initial, register);
            }
            else
            {
                WriteDefault(type, register);
            }

            return;
        }

        for (int i = call.FirstCapture; i < _captures.Count; i++)
        {
            Capture capture = _captures[i];
            if (capture.Parameter == parameter)
            {
                Fill(ref capture.Place);
                _captures[i] = capture;
                Load(capture.Place, register);
                return;
            }
        }

        Write(argument.Value, register);
    }

    /// <summary>After a call: the struct it was called on, then the out and inout arguments, last to first.</summary>
    private void CopyBack(PendingCall call)
    {
        if (call.StoresBack)
        {
            Store(call.Receiver, ObjectRegister(call));
        }

        for (int i = call.Arguments.Length - 1; i >= 0; i--)
        {
            if (call.Arguments[i].Output is not { } argument)
            {
                continue;
            }

            if (argument.Packed is { } outputs)
            {
                CopyBack(outputs, ArgumentRegister(call, i));
                continue;
            }

            if (argument.Result is not { } result)
            {
                continue;
            }

            argument.Slot?.Register = ArgumentRegister(call, i);
            Mark mark = Save();
            if (argument.Target is null)
            {
                Write(result, Discard);
            }
            else if (!StoreCaptured(call, i, argument))
            {
                WriteStore(argument.Target, result, Discard);
            }

            Restore(mark);
        }

        if (_captures.Count > call.FirstCapture)
        {
            _captures.RemoveRange(call.FirstCapture, _captures.Count - call.FirstCapture);
        }
    }

    private void CopyBack(BoundArgument[] outputs, int pack)
    {
        for (int i = outputs.Length - 1; i >= 0; i--)
        {
            BoundOutput output = outputs[i].Output!;
            if (output.Target is not { } target)
            {
                continue;
            }

            Mark mark = Save();
            int register = AllocateObject();
            Emit(OpCode.UnpackObject, register, pack, i);
            output.Slot!.Register = register;
            WriteStore(target, output.Result!, Discard);
            Restore(mark);
        }
    }

    private bool StoreCaptured(PendingCall call, int parameter, BoundOutput argument)
    {
        for (int i = call.FirstCapture; i < _captures.Count; i++)
        {
            if (_captures[i].Parameter == parameter)
            {
                int value = Write(argument.Result!, InPlace);
                Store(_captures[i].Place, value);
                return true;
            }
        }

        return false;
    }

    private static int ArgumentRegister(PendingCall call, int parameter)
    {
        int slot = call.Layout.Slots[parameter];
        return call.Function!.ArgumentType(parameter).IsInNumbers ? call.Numbers + slot : call.Objects + slot;
    }
}
