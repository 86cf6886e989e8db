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

        Enter();
        int register = expression switch
        {
            BoundLocal { Variable: { IsGrowingText: true } text } => WriteText(text.Register, wanted),
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
            BoundReference reference => LoadReference(
                reference.Type, reference.Declaration.ObjectRegister, reference.Declaration.IndexRegister, wanted),
            BoundNull => WriteNull(wanted),
            BoundDefault @default => WriteDefault(@default.Type, wanted),
            BoundNewObject newObject => WriteNewObject(newObject, wanted),
            BoundInitList list => WriteInitList(list, wanted),
            BoundSequence sequence => WriteSequence(sequence, wanted),
            BoundStructCopy copy => WriteStructCopy(copy, wanted),
            BoundVariantPack pack => WriteVariantPack(pack, wanted),
            BoundListBuffer list => WriteListBuffer(list, wanted),
            BoundFunctionValue function => WriteFunctionValue(function, wanted),
            _ => throw new InvalidOperationException($"'{expression.GetType().Name}' cannot be written."),
        };
        _depth--;
        return register;
    }

    /// <summary>Writes an expression for its effects and faults.</summary>
    private void WriteDiscarded(BoundExpression expression)
    {
        Mark mark = Save();
        Enter();
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

    /// <summary>A left operand whose value counts as it was, even if it is a variable that the right one changes.</summary>
    private int WriteCopyBefore(BoundExpression operand, BoundExpression next)
    {
        if (LeavesLocalsAlone(next))
        {
            return Write(operand, InPlace);
        }

        int register = Top(operand.Type);
        Write(operand, register);
        Claim(operand.Type, register);
        return register;
    }

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
