using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Reading elements, fields of objects, and members of structs wherever the struct is.</summary>
internal sealed partial class BytecodeWriter
{
    private int WriteElement(BoundElement expression, int wanted)
    {
        Mark mark = Save();
        BoundExpression array = WithoutNullCheck(expression.Array);

        // The index comes first, as the argument of the opIndex that an element access is.
        int index = WriteBefore(expression.Index, array);
        int @object = Write(array, InPlace);
        Restore(mark);
        int register = Result(expression.Type, wanted);
        Emit(MemoryOperations.LoadElement(expression.Type), register, @object, index, MemoryOperations.Slots(expression.Type));
        return register;
    }

    private int WriteField(BoundField expression, int wanted)
    {
        Mark mark = Save();
        int register;
        if (!expression.Object.Type.IsInNumbers)
        {
            int @object = Write(WithoutNullCheck(expression.Object), InPlace);
            Restore(mark);
            register = Result(expression.Type, wanted);
            EmitLoadField(expression.Type, register, @object, expression.Field.Offset);
            return register;
        }

        int offset = StructMember(expression, out BoundExpression root);
        if (root is BoundField { Object.Type.IsInNumbers: false } field && IsWholeMember(expression.Type))
        {
            int @object = Write(WithoutNullCheck(field.Object), InPlace);
            Restore(mark);
            register = Result(expression.Type, wanted);
            EmitLoadField(expression.Type, register, @object, field.Field.Offset + offset);
            return register;
        }

        int start = Write(root, InPlace);
        return WriteMember(mark, expression.Type, start, offset, wanted);
    }

    /// <summary>Loads a member of a struct that stands in registers, at or above a mark if it is a temporary.</summary>
    private int WriteMember(Mark mark, DataType type, int start, int offset, int wanted)
    {
        bool isTemporary = start >= mark.Numbers;
        if (HasOwnRegister(type, offset))
        {
            int slot = start + (offset / 8);
            if (wanted == InPlace || (isTemporary && wanted < 0))
            {
                return Keep(mark, type, slot);
            }

            Restore(mark);
            return Deliver(type, slot, Result(type, wanted));
        }

        Restore(mark);
        int register = Result(type, wanted);
        Emit(MemoryOperations.LoadMember(type), register, start, Operand16(offset), MemoryOperations.MemberBytes(type));
        return register;
    }

    /// <summary>Follows members of structs outwards; gives the byte offset in what holds the outermost struct.</summary>
    private static int StructMember(BoundField expression, out BoundExpression root)
    {
        int offset = expression.Field.Offset;
        root = WithoutReinterpretation(expression.Object);
        while (root is BoundField { Object.Type.IsInNumbers: true } field)
        {
            offset += field.Field.Offset;
            root = WithoutReinterpretation(field.Object);
        }

        return offset;
    }

    /// <summary>A value of this type at this offset in a struct can be read as the register that it begins.</summary>
    private static bool HasOwnRegister(DataType type, int offset) =>
        offset % 8 == 0 && (type.Type.Numeric == NumericKind.None ? IsWholeMember(type) : type.Type.SizeInBytes >= 4);

    /// <summary>A member that an access of its own size reaches exactly; others would touch bytes behind them.</summary>
    private static bool IsWholeMember(DataType type) =>
        type.Type.Numeric != NumericKind.None || type.Type.SizeInBytes == type.NumberSlots * 8;

    private void EmitLoadField(DataType type, int register, int @object, int offset)
    {
        Emit(MemoryOperations.LoadField(type), register, @object, Operand16(offset), MemoryOperations.Slots(type));
        EmitReadText(type, register);
    }
}
