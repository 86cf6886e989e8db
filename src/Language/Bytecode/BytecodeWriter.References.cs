using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Places as results: a function that returns a reference returns the object that holds the place and the place's index in it.
/// </summary>
internal sealed partial class BytecodeWriter
{
    private void WriteReturnedPlace(BoundExpression value)
    {
        if (WithoutReinterpretation(value) is BoundConditional choice)
        {
            JumpList otherwise = default;
            WriteCondition(choice.Condition, false, ref otherwise);
            WriteReturnedPlace(choice.WhenTrue);
            Bind(ref otherwise);
            WriteReturnedPlace(choice.WhenFalse);
            return;
        }

        Mark mark = Save();
        BoundExpression target = WithoutReinterpretation(value);
        if (target is BoundSequence sequence)
        {
            WriteSteps(sequence);
            WriteReturnedPlace(sequence.Value);
        }
        else
        {
            Place place = Reserve(value);
            Fill(ref place);
            EmitReturn(place);
        }

        Restore(mark);
    }

    private void EmitReturn(in Place place)
    {
        // 0 is the whole of what the object holds at the index, everything else a member of a struct there.
        int member = Operand16(place.Member + 1);
        switch (place.Kind)
        {
            case PlaceKind.Global:
                EmitEnd(OpCode.ReturnGlobalPlace, member, place.Index);
                break;
            case PlaceKind.Field:
                EmitEnd(OpCode.ReturnFieldPlace, member, place.Register, Operand16(place.Index));
                break;
            case PlaceKind.Element:
                EmitEnd(OpCode.ReturnElementPlace, member, place.Register, place.Index);
                break;
            case PlaceKind.Reference:
                EmitEnd(OpCode.ReturnPlace, member, place.Register, place.Index);
                break;
            default:
                throw new InvalidOperationException($"A place of kind {place.Kind} cannot be returned.");
        }
    }

    private void WriteReferenceDeclaration(BoundReferenceDeclaration declaration)
    {
        declaration.ObjectRegister = AllocateObject();
        declaration.IndexRegister = AllocateNumbers(1);
        WriteReference(declaration.Call, declaration.ObjectRegister, declaration.IndexRegister);
        CommitLocals();
    }

    /// <summary>Makes a call and leaves the place it returns in two registers.</summary>
    private void WriteReference(BoundCall call, int @object, int index)
    {
        // While the registers are the last ones, the window may begin with them, so that the result need not be moved.
        bool isLast = _objects == @object + 1 && _numbers == index + 1;
        if (isLast)
        {
            _objects = @object;
            _numbers = index;
        }

        int bottom = _callCount;
        PendingCall made = PushChain(call, Anywhere);
        made.KeepsPlace = true;
        (int numbers, int objects) = (made.Numbers, made.Objects);
        WritePending(bottom, Anywhere);
        if (objects != @object)
        {
            Emit(OpCode.MoveObject, @object, objects);
        }

        if (numbers != index)
        {
            Emit(OpCode.Move, index, numbers);
        }

        SetObjects(Math.Max(_objects, @object + 1));
        SetNumbers(Math.Max(_numbers, index + 1));
    }

    /// <summary>The value in the place that a call has returned, or nothing where the place itself is wanted.</summary>
    private int FinishReference(PendingCall call, Mark mark, int wanted)
    {
        Restore(mark);
        return call.KeepsPlace || wanted == Discard
            ? Nowhere
            : LoadReference(call.Function!.ReturnType.WithoutReference(), call.Objects, call.Numbers, wanted);
    }

    private int LoadReference(DataType type, int @object, int index, int wanted)
    {
        int register = Result(type, wanted);
        if (!type.IsInNumbers)
        {
            // What is loaded may be anything, as far as the verifier knows.
            Emit(OpCode.LoadPlaceObject, register, @object, index);
            Emit(OpCode.CastObject, register, register, TypeOperand(type.AsValue()));
        }
        else if (type.Type.Numeric == NumericKind.None)
        {
            Emit(OpCode.LoadPlaceSlots, register, @object, index, type.Type.SizeInBytes);
        }
        else
        {
            Emit(OpCode.LoadPlace, register, @object, index, MemoryForm.LoadOf(type));
        }

        return register;
    }

    private void StoreReference(DataType type, int @object, int index, int value)
    {
        if (!type.IsInNumbers)
        {
            Emit(OpCode.StorePlaceObject, value, @object, index);
        }
        else if (type.Type.Numeric == NumericKind.None)
        {
            Emit(OpCode.StorePlaceSlots, value, @object, index, type.Type.SizeInBytes);
        }
        else
        {
            Emit(OpCode.StorePlace, value, @object, index, type.Type.Numeric.Size());
        }
    }
}
