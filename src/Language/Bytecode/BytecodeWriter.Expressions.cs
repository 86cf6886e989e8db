using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Every kind of expression, into a register.</summary>
internal sealed partial class BytecodeWriter
{
    /// <summary>
    /// Writes an expression and returns the register of its value. With a wanted register the registers are as before
    /// afterwards; otherwise the value, if it is a temporary, is the only thing above them.
    /// </summary>
    private int Write(BoundExpression expression, int wanted)
    {
        if (wanted == Discard)
        {
            WriteDiscarded(expression);
            return Nowhere;
        }

        EnterExpression();
        int register = expression switch
        {
            BoundLocal local => Deliver(local.Type, local.Variable.Register, wanted),
            BoundLiteral literal => WriteLiteral(literal, wanted),
            BoundBinary binary => WriteLeftToRight(binary, wanted),
            BoundField field => WriteField(field, wanted),
            BoundThis @this => Deliver(@this.Type, 0, wanted),
            BoundCall call => WriteCall(call, wanted),
            BoundElement element => WriteElement(element, wanted),
            BoundConversion conversion => WriteConversion(conversion, wanted),
            BoundGlobal global => WriteGlobal(global, wanted),
            BoundAssignment assignment => WriteStore(assignment.Target, assignment.Value, wanted),
            BoundCompoundAssignment compound => WriteCompoundAssignment(compound, wanted),
            BoundIncrement increment => WriteIncrement(increment, wanted),
            BoundUnary unary => WriteUnary(unary, wanted),
            BoundLogical or BoundIdentity => WriteTruth(expression, wanted),
            BoundConditional conditional => WriteConditional(conditional, wanted),
            BoundPropertyAccess property => WriteCall(property, wanted),
            BoundNull => WriteNull(wanted),
            BoundDefault @default => WriteDefault(@default.Type, wanted),
            BoundNewObject newObject => WriteNewObject(newObject, wanted),
            BoundInitList list => WriteInitList(list, wanted),
            BoundSequence sequence => WriteSequence(sequence, wanted),
            BoundStructCopy copy => WriteStructCopy(copy, wanted),
            BoundVariantPack pack => WriteVariantPack(pack, wanted),
            BoundListBuffer list => WriteListBuffer(list, wanted),
            _ => throw new InvalidOperationException($"'{expression.GetType().Name}' cannot be written."),
        };
        _depth--;
        return register;
    }

    /// <summary>Writes an expression for its effects and faults.</summary>
    private void WriteDiscarded(BoundExpression expression)
    {
        Mark mark = Save();
        EnterExpression();
        switch (expression)
        {
            case BoundLocal or BoundLiteral or BoundThis or BoundNull or BoundDefault:
                break;
            case BoundAssignment assignment:
                WriteStore(assignment.Target, assignment.Value, Discard);
                break;
            case BoundCompoundAssignment compound:
                WriteCompoundAssignment(compound, Discard);
                break;
            case BoundIncrement increment:
                WriteIncrement(increment, Discard);
                break;
            case BoundCall or BoundPropertyAccess:
                WriteCall(expression, Discard);
                break;
            case BoundConditional conditional:
                WriteConditional(conditional, Discard);
                break;
            case BoundSequence sequence:
                WriteSequence(sequence, Discard);
                break;
            default:
                Write(expression, InPlace);
                break;
        }

        _depth--;
        Restore(mark);
    }

    /// <summary>An operand that is used after another expression has been evaluated.</summary>
    private int WriteBefore(BoundExpression operand, BoundExpression next) =>
        Write(operand, LeavesLocalsAlone(next) ? InPlace : Anywhere);

    /// <summary>
    /// Whether evaluating an expression certainly changes no local variable. Only small expressions are looked at, so that
    /// asking stays cheap.
    /// </summary>
    private static bool LeavesLocalsAlone(BoundExpression expression)
    {
        int budget = 8;
        return LeavesLocalsAlone(expression, ref budget);
    }

    private static bool LeavesLocalsAlone(BoundExpression expression, ref int budget)
    {
        if (--budget < 0)
        {
            return false;
        }

        return expression switch
        {
            BoundLocal or BoundLiteral or BoundThis or BoundGlobal or BoundNull => true,
            BoundField field => LeavesLocalsAlone(field.Object, ref budget),
            BoundConversion conversion => LeavesLocalsAlone(conversion.Operand, ref budget),
            BoundUnary unary => LeavesLocalsAlone(unary.Operand, ref budget),
            BoundBinary binary => LeavesLocalsAlone(binary.Left, ref budget) && LeavesLocalsAlone(binary.Right, ref budget),
            BoundElement element => LeavesLocalsAlone(element.Array, ref budget) && LeavesLocalsAlone(element.Index, ref budget),
            _ => false,
        };
    }

    private int WriteGlobal(BoundGlobal expression, int wanted)
    {
        int register = Result(expression.Type, wanted);
        int slot = Operand16(expression.Global.Slot);
        if (expression.Type.IsInNumbers)
        {
            EmitGlobal(OpCode.LoadGlobal, OpCode.LoadGlobalSlots, expression.Type, register, slot);
        }
        else
        {
            Emit(OpCode.LoadGlobalObject, register, slot);
        }

        return register;
    }

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

    private void EmitLoadField(DataType type, int register, int @object, int offset) =>
        Emit(MemoryOperations.LoadField(type), register, @object, Operand16(offset), MemoryOperations.Slots(type));

    private static BoundExpression WithoutReinterpretation(BoundExpression expression)
    {
        while (expression is BoundConversion { Kind: BoundConversionKind.Reinterpret } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    /// <summary>The object of an operation that checks for null itself.</summary>
    private static BoundExpression WithoutNullCheck(BoundExpression expression)
    {
        while (expression is BoundConversion { Kind: BoundConversionKind.Reinterpret or BoundConversionKind.Dereference } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    private int WriteNull(int wanted)
    {
        int register = ObjectResult(wanted);
        Emit(OpCode.LoadNull, register);
        return register;
    }

    private int WriteDefault(DataType type, int wanted)
    {
        int register = Result(type, wanted);
        if (type.IsInNumbers)
        {
            if (type.NumberSlots == 1)
            {
                Emit(OpCode.LoadInt, register);
            }
            else
            {
                Emit(OpCode.LoadZeroes, register, d: type.NumberSlots);
            }
        }
        else if (type.Type.IsString && !type.IsHandle)
        {
            Emit(OpCode.LoadString, register, tables.String(""));
        }
        else
        {
            Emit(OpCode.LoadNull, register);
        }

        return register;
    }

    private int WriteConditional(BoundConditional expression, int wanted)
    {
        Mark mark = Save();
        DataType type = expression.Type;
        bool isDiscarded = wanted == Discard || type.IsVoid;
        JumpList otherwise = default;
        JumpList end = default;
        WriteCondition(expression.Condition, false, ref otherwise);
        Restore(mark);

        // The temporary is not taken yet: each side may use it for its own purposes until it writes the value.
        int register = isDiscarded ? Discard : wanted >= 0 ? wanted : Top(type);
        Write(expression.WhenTrue, register);
        EmitJump(OpCode.Jump, ref end);
        Bind(ref otherwise);
        Write(expression.WhenFalse, register);
        Bind(ref end);
        return isDiscarded ? Nowhere : wanted >= 0 ? wanted : Keep(mark, type, register);
    }

    private int WriteSequence(BoundSequence expression, int wanted)
    {
        Mark mark = Save();
        (int numberLocals, int objectLocals) = (_numberLocals, _objectLocals);
        (LocalVariable? preferredVariable, int preferredRegister) = (_preferredVariable, _preferredRegister);
        _preferredVariable = null;

        // The variable that becomes the value is made where the value is wanted.
        if (wanted >= 0 && WithoutReinterpretation(expression.Value) is BoundLocal result && IsFresh(expression.Type, wanted))
        {
            _preferredVariable = result.Variable;
            _preferredRegister = wanted;
        }

        _sequences++;
        foreach (BoundStatement statement in expression.Statements)
        {
            WriteStatement(statement);
        }

        _sequences--;
        (_preferredVariable, _preferredRegister) = (preferredVariable, preferredRegister);
        int register = Write(expression.Value, wanted);
        (_numberLocals, _objectLocals) = (numberLocals, objectLocals);
        if (wanted >= 0 || wanted == Discard)
        {
            Restore(mark);
            return register;
        }

        return expression.Type.IsVoid ? Nowhere : Keep(mark, expression.Type, register);
    }
}
