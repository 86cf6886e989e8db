using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Arrays, copies of boxed structs, function values, and the arguments of variadic functions.</summary>
internal sealed partial class BytecodeWriter
{
    private int WriteInitList(BoundInitList list, int wanted)
    {
        Mark mark = Save();
        DataType type = list.Type;
        DataType element = type.Type.Template!.Arguments[0];
        int array = wanted >= 0 && IsFresh(type, wanted) ? wanted : AllocateObject();
        Claim(type, array);

        Mark perElement = Save();
        Emit(OpCode.NewArray, array, TypeOperand(type), WriteConstant((ulong)list.Elements.Length));
        Restore(perElement);
        for (int i = 0; i < list.Elements.Length; i++)
        {
            BoundExpression item = list.Elements[i];
            if (item is BoundDefault)
            {
                continue;
            }

            int value = Write(item, InPlace);
            int index = AllocateNumbers(1);
            EmitConstant(index, (ulong)i);
            Emit(MemoryOperations.StoreElement(element), value, array, index, MemoryOperations.Slots(element));
            Restore(perElement);
        }

        return Finish(mark, type, array, wanted);
    }

    private int WriteFunctionValue(BoundFunctionValue value, int wanted)
    {
        DataType type = value.Type;
        if (value.Object is not { } @object)
        {
            int register = ObjectResult(wanted);
            Emit(OpCode.LoadFunction, register, tables.Function(value.Function), TypeOperand(type));
            return register;
        }

        Mark mark = Save();
        int made = wanted >= 0 && IsFresh(type, wanted) ? wanted : AllocateObject();
        Write(WithoutNullCheck(@object), made);
        Claim(type, made);
        Emit(OpCode.NewDelegate, made, tables.Function(value.Function), TypeOperand(type));
        return Finish(mark, type, made, wanted);
    }

    private int WriteStructCopy(BoundStructCopy copy, int wanted)
    {
        Mark mark = Save();
        int operand = Write(copy.Operand, InPlace);
        Restore(mark);
        int register = ObjectResult(wanted);
        Emit(OpCode.CopyStruct, register, operand, TypeOperand(copy.Type));
        return register;
    }

    private int WriteVariantPack(BoundVariantPack pack, int wanted)
    {
        if (pack.Items.Length > byte.MaxValue)
        {
            throw CodeTooLargeException.Arguments();
        }

        Mark mark = Save();
        int first = _objects;

        // They are arguments, so they are evaluated last to first, each above those that stand already.
        for (int i = pack.Items.Length - 1; i >= 0; i--)
        {
            SetObjects(i == pack.Items.Length - 1 ? first + i : first + pack.Items.Length);
            Write(pack.Items[i], first + i);
            SetObjects(first + pack.Items.Length);
        }

        // Where nothing is packed, the frame still has to reach as far as the instruction says.
        SetObjects(Math.Max(_objects, Math.Max(first, wanted) + 1));
        Restore(mark);
        int register = ObjectResult(wanted);
        Emit(OpCode.PackObjects, register, first, d: pack.Items.Length);
        return register;
    }

    /// <summary>
    /// A list that is too long for one instruction becomes a list of lists; that its first entry is null says so, since a value
    /// never is.
    /// </summary>
    private int WriteListBuffer(BoundListBuffer list, int wanted)
    {
        const int Most = byte.MaxValue;
        int count = list.Items.Length;
        if (count <= Most)
        {
            return WriteListItems(list.Items, 0, count, wanted);
        }

        int parts = (count + Most - 1) / Most;
        if (parts >= Most)
        {
            throw CodeTooLargeException.Arguments();
        }

        Mark mark = Save();
        int first = _objects;
        SetObjects(first);
        WriteDefault(list.Type, first);
        for (int i = 0; i < parts; i++)
        {
            SetObjects(first + i + 1);
            WriteListItems(list.Items, i * Most, Math.Min(Most, count - (i * Most)), first + i + 1);
        }

        SetObjects(first + parts + 1);
        Restore(mark);
        int register = ObjectResult(wanted);
        Emit(OpCode.PackObjects, register, first, d: parts + 1);
        return register;
    }

    private int WriteListItems(BoundExpression[] items, int start, int count, int wanted)
    {
        Mark mark = Save();
        int first = _objects;
        for (int i = 0; i < count; i++)
        {
            SetObjects(first + i);
            Write(items[start + i], first + i);
            SetObjects(first + i + 1);
        }

        Restore(mark);
        int register = ObjectResult(wanted);
        Emit(OpCode.PackObjects, register, first, d: count);
        return register;
    }
}
