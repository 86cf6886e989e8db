using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Conversions.</summary>
internal sealed partial class BytecodeWriter
{
    private int WriteConversion(BoundConversion conversion, int wanted)
    {
        if (IsUnboxing(conversion))
        {
            return WriteUnboxing(conversion, wanted);
        }

        switch (conversion.Kind)
        {
            case BoundConversionKind.Reinterpret or BoundConversionKind.Numeric:
                return WriteLeftToRight(conversion, wanted);
            case BoundConversionKind.Dereference:
                int register = Write(conversion.Operand, wanted);
                EmitNullCheck(conversion.Operand, register);
                return register;
            case BoundConversionKind.NumberToText:
                return WriteNumberToText(conversion, wanted);
            case BoundConversionKind.Cast:
                return WriteCast(conversion, wanted);
            default:
                return WriteBoxing(conversion, wanted);
        }
    }

    /// <summary>The instruction of a conversion between numbers; Nop where the bits stay or it is none.</summary>
    private static OpCode OperationOf(BoundConversion conversion) => conversion.Kind == BoundConversionKind.Numeric
        ? NumberOperations.Convert(conversion.Operand.Type.Type.Numeric, conversion.Type.Type.Numeric)
        : OpCode.Nop;

    /// <summary>Without the conversions that leave the bits as they are.</summary>
    private static BoundExpression WithoutFreeConversions(BoundExpression expression)
    {
        while (expression is BoundConversion { Kind: BoundConversionKind.Reinterpret or BoundConversionKind.Numeric } conversion
            && OperationOf(conversion) == OpCode.Nop && !IsUnboxing(conversion))
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    private int WriteNumericConversion(BoundConversion conversion, int operand, Mark mark, int wanted)
    {
        Restore(mark);
        int register = NumberResult(wanted);
        EmitConversion(conversion.Operand.Type.Type.Numeric, conversion.Type.Type.Numeric, register, operand);
        return register;
    }

    /// <summary>Converts between registers; between kinds of the same bits it is a move, or nothing.</summary>
    private void EmitConversion(NumericKind from, NumericKind to, int register, int operand)
    {
        OpCode operation = NumberOperations.Convert(from, to);
        if (operation == OpCode.Nop)
        {
            if (register != operand)
            {
                Emit(OpCode.Move, register, operand);
            }

            return;
        }

        if (from == NumericKind.Float && to.IsInteger())
        {
            Emit(OpCode.FloatToDouble, register, operand);
            operand = register;
        }

        Emit(operation, register, operand);
    }

    private int WriteCast(BoundConversion conversion, int wanted)
    {
        Mark mark = Save();
        int operand = Write(conversion.Operand, InPlace);
        Restore(mark);
        int register = ObjectResult(wanted);
        Emit(OpCode.CastObject, register, operand, TypeOperand(conversion.Type));
        return register;
    }

    private int WriteBoxing(BoundConversion conversion, int wanted)
    {
        Mark mark = Save();
        DataType type = conversion.Operand.Type;
        int operand = Write(conversion.Operand, InPlace);
        Restore(mark);
        int register = ObjectResult(wanted);
        int index = tables.Type(type.AsValue());
        if (type.IsInNumbers)
        {
            Emit(OpCode.BoxNumber, register, operand, index);
        }
        else
        {
            Emit(OpCode.BoxObject, register, operand, index, type.IsHandle ? 1 : 0);
        }

        return register;
    }

    // What comes back through a `?&out` parameter is a variant; its type is known where it goes.
    private static bool IsUnboxing(BoundConversion conversion) =>
        conversion.Operand.Type.Type.Kind == TypeKind.Variable && conversion.Type.Type.Kind != TypeKind.Variable;

    private int WriteUnboxing(BoundConversion conversion, int wanted)
    {
        Mark mark = Save();
        DataType type = conversion.Type.AsValue();
        int operand = Write(conversion.Operand, InPlace);
        Restore(mark);
        int register = Result(type, wanted);
        if (type.IsInNumbers)
        {
            Emit(OpCode.UnboxNumber, register, operand, tables.Type(type));
        }
        else
        {
            Emit(OpCode.UnboxObject, register, operand, tables.Type(type), type.IsHandle ? 1 : 0);
        }

        return register;
    }

    /// <summary>The object in a register must not be null from here on.</summary>
    private void EmitNullCheck(BoundExpression expression, int register)
    {
        if (!IsNeverNull(expression))
        {
            Emit(OpCode.CheckNull, register);
        }
    }

    /// <summary>
    /// Objects by value are there from their declaration on. Only a field or global can be used before it is constructed.
    /// </summary>
    private static bool IsNeverNull(BoundExpression expression) => WithoutReinterpretation(expression) switch
    {
        BoundThis or BoundNewObject or BoundInitList => true,
        BoundLocal local => !local.Type.IsHandle,
        BoundCall call => !call.Type.IsHandle && call.Function.ReturnType.Reference == FfiModifiers.None,
        BoundSequence sequence => IsNeverNull(sequence.Value),
        _ => false,
    };

    private int TypeOperand(DataType type) => tables.Type(new DataType(type.Type));
}
