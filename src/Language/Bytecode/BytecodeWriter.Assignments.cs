using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Assignments to all kinds of places.</summary>
internal sealed partial class BytecodeWriter
{
    /// <summary>Evaluates a value, then object and index of a place, and stores it. The result is what was stored.</summary>
    private int WriteStore(BoundExpression target, BoundExpression value, int wanted)
    {
        BoundExpression root = WithoutReinterpretation(target);
        if (root is BoundLocal local)
        {
            if (AppendedValue(local.Variable, value) is { } appended)
            {
                return WriteAppend(local.Variable, appended, wanted);
            }

            int register = local.Variable.Register;
            Write(value, register);

            // A number assigned is the variable itself; of a string, which operator methods take, it is the value assigned.
            bool isCopied = wanted == Anywhere && !target.Type.IsInNumbers;
            return wanted == Discard ? Nowhere : Deliver(target.Type, register, isCopied ? AllocateObject() : wanted);
        }

        if (root is BoundPropertyAccess property)
        {
            return WriteSetter(property, value, wanted);
        }

        if (AppendedToPlace(root, value) is { } added)
        {
            return WriteAppendToPlace(root, added, wanted);
        }

        Mark mark = Save();
        if (root is BoundField { Object.Type.IsInNumbers: true } && TryWriteRegister(target, value, wanted) is { } part)
        {
            return part;
        }

        bool isVariable = IsVariable(value);
        int source = isVariable ? Write(value, InPlace)
            : WriteValue(target, wanted == Discard ? WithoutNarrowing(value, target) : value, wanted);
        Place place = Reserve(target);
        Fill(ref place);
        Store(place, source);
        return isVariable ? FinishVariable(mark, target.Type, source, wanted) : Finish(mark, target.Type, source, wanted);
    }

    /// <summary>A member of a local struct that fills registers is written by the last instruction of the value.</summary>
    private int? TryWriteRegister(BoundExpression target, BoundExpression value, int wanted)
    {
        StructMember((BoundField)WithoutReinterpretation(target), out BoundExpression root);
        if (root is not BoundLocal)
        {
            return null;
        }

        Place place = Reserve(target);
        if (!place.IsRegister)
        {
            return null;
        }

        Write(value, place.Register);
        return wanted == Discard ? Nowhere : Load(place, wanted);
    }

    /// <summary>Evaluates what will be stored; into the register where the result is wanted, if no operand can stand there.</summary>
    private int WriteValue(BoundExpression target, BoundExpression value, int wanted)
    {
        DataType type = target.Type;
        if (wanted < 0 || !IsFresh(type, wanted))
        {
            return WriteBefore(value, target);
        }

        Write(value, wanted);
        Claim(type, wanted);
        return wanted;
    }

    /// <summary>The value is a local variable itself, which the evaluation of the target may still change.</summary>
    private static bool IsVariable(BoundExpression value) => WithoutFreeConversions(value) switch
    {
        BoundLocal local => !local.Variable.IsGrowingText,
        BoundAssignment assignment => WithoutReinterpretation(assignment.Target) is BoundLocal { Variable.IsGrowingText: false },
        BoundCompoundAssignment assignment => WithoutReinterpretation(assignment.Target) is BoundLocal,
        _ => false,
    };

    /// <summary>Ends an assignment of a variable: its value is the one stored, whatever happens to the variable later.</summary>
    private int FinishVariable(Mark mark, DataType type, int variable, int wanted)
    {
        Restore(mark);
        return wanted switch
        {
            Discard => Nowhere,
            InPlace => variable,
            _ => Deliver(type, variable, Result(type, wanted)),
        };
    }

    /// <summary>Ends an expression whose value stands in a register.</summary>
    private int Finish(Mark mark, DataType type, int register, int wanted)
    {
        if (wanted == Discard)
        {
            Restore(mark);
            return Nowhere;
        }

        if (wanted >= 0)
        {
            Restore(mark);
            return Deliver(type, register, wanted);
        }

        return Keep(mark, type, register);
    }

    /// <summary>The value before it was cut to the size that storing it takes anyway.</summary>
    private static BoundExpression WithoutNarrowing(BoundExpression value, BoundExpression target)
    {
        bool isMemory = WithoutReinterpretation(target) is BoundField or BoundElement;
        return isMemory && value is BoundConversion { Kind: BoundConversionKind.Numeric } conversion
            && conversion.Type.Type.Numeric.IsInteger() && conversion.Operand.Type.Type.Numeric.IsInteger()
            && conversion.Operand.Type.Type.SizeInBytes >= conversion.Type.Type.SizeInBytes
            && conversion.Type.Type.SizeInBytes == target.Type.Type.SizeInBytes
            ? conversion.Operand
            : value;
    }

    private int WriteSetter(BoundPropertyAccess property, BoundExpression value, int wanted)
    {
        if (wanted == Discard)
        {
            WriteCall(property, property.Setter!, value);
            return Nowhere;
        }

        Mark mark = Save();
        bool isVariable = IsVariable(value);
        int register = isVariable ? Write(value, InPlace) : WriteValue(property, value, wanted);
        var result = new LocalVariable("", property.Type, value.Span) { Register = register };
        WriteCall(property, property.Setter!, new BoundLocal(value.Span, result));
        return isVariable
            ? FinishVariable(mark, property.Type, register, wanted)
            : Finish(mark, property.Type, register, wanted);
    }
}
