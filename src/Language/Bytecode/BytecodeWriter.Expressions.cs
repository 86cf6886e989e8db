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
        int register = expression.ExpressionKind switch
        {
            BoundKind.Local => WriteLocal((BoundLocal)expression, wanted),
            BoundKind.Literal => WriteLiteral((BoundLiteral)expression, wanted),
            BoundKind.Binary => WriteLeftToRight(expression, wanted),
            BoundKind.Field => WriteField((BoundField)expression, wanted),
            BoundKind.This => Deliver(expression.Type, 0, wanted),
            BoundKind.Call => WriteCall(expression, wanted),
            BoundKind.Element => WriteElement((BoundElement)expression, wanted),
            BoundKind.Conversion => WriteConversion((BoundConversion)expression, wanted),
            BoundKind.Global => WriteGlobal((BoundGlobal)expression, wanted),
            BoundKind.Assignment => WriteAssignment((BoundAssignment)expression, wanted),
            BoundKind.CompoundAssignment => WriteCompoundAssignment((BoundCompoundAssignment)expression, wanted),
            BoundKind.Increment => WriteIncrement((BoundIncrement)expression, wanted),
            BoundKind.Unary => WriteUnary((BoundUnary)expression, wanted),
            BoundKind.Logical or BoundKind.Identity => WriteTruth(expression, wanted),
            BoundKind.Conditional => WriteConditional((BoundConditional)expression, wanted),
            BoundKind.PropertyAccess => WriteCall(expression, wanted),
            BoundKind.Reference => LoadReference((BoundReference)expression, wanted),
            BoundKind.Null => WriteNull(wanted),
            BoundKind.Default => WriteDefault(expression.Type, wanted),
            BoundKind.NewObject => WriteNewObject((BoundNewObject)expression, wanted),
            BoundKind.InitList => WriteInitList((BoundInitList)expression, wanted),
            BoundKind.Sequence => WriteSequence((BoundSequence)expression, wanted),
            BoundKind.StructCopy => WriteStructCopy((BoundStructCopy)expression, wanted),
            BoundKind.VariantPack => WriteVariantPack((BoundVariantPack)expression, wanted),
            BoundKind.ListBuffer => WriteListBuffer((BoundListBuffer)expression, wanted),
            BoundKind.FunctionValue => WriteFunctionValue((BoundFunctionValue)expression, wanted),
            _ => throw new InvalidOperationException($"'{expression.GetType().Name}' cannot be written."),
        };
        _depth--;
        return register;
    }

    private int WriteLocal(BoundLocal local, int wanted) => local.Variable.IsGrowingText
        ? WriteText(local.Variable.Register, wanted)
        : Deliver(local.Type, local.Variable.Register, wanted);

    private int WriteAssignment(BoundAssignment assignment, int wanted) => WriteStore(assignment.Target, assignment.Value, wanted);

    private int LoadReference(BoundReference reference, int wanted) =>
        LoadReference(reference.Type, reference.Declaration.ObjectRegister, reference.Declaration.IndexRegister, wanted);

    /// <summary>Writes an expression for its effects and faults.</summary>
    private void WriteDiscarded(BoundExpression expression)
    {
        Mark mark = Save();
        Enter();
        switch (expression.ExpressionKind)
        {
            case BoundKind.Local or BoundKind.Literal or BoundKind.This or BoundKind.Null or BoundKind.Default:
                break;
            case BoundKind.Assignment:
                WriteAssignment((BoundAssignment)expression, Discard);
                break;
            case BoundKind.CompoundAssignment:
                WriteCompoundAssignment((BoundCompoundAssignment)expression, Discard);
                break;
            case BoundKind.Increment:
                WriteIncrement((BoundIncrement)expression, Discard);
                break;
            case BoundKind.Call or BoundKind.PropertyAccess:
                WriteCall(expression, Discard);
                break;
            case BoundKind.Conditional:
                WriteConditional((BoundConditional)expression, Discard);
                break;
            case BoundKind.Sequence:
                WriteSequence((BoundSequence)expression, Discard);
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

        switch (expression.ExpressionKind)
        {
            case BoundKind.Local or BoundKind.Literal or BoundKind.This or BoundKind.Global or BoundKind.Null:
                return true;
            case BoundKind.Field:
                return LeavesLocalsAlone(((BoundField)expression).Object, ref budget);
            case BoundKind.Conversion:
                return LeavesLocalsAlone(((BoundConversion)expression).Operand, ref budget);
            case BoundKind.Unary:
                return LeavesLocalsAlone(((BoundUnary)expression).Operand, ref budget);
            case BoundKind.Binary:
                var binary = (BoundBinary)expression;
                return LeavesLocalsAlone(binary.Left, ref budget) && LeavesLocalsAlone(binary.Right, ref budget);
            case BoundKind.Element:
                var element = (BoundElement)expression;
                return LeavesLocalsAlone(element.Array, ref budget) && LeavesLocalsAlone(element.Index, ref budget);
            default:
                return false;
        }
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
            EmitReadText(expression.Type, register);
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

    private void WriteSteps(BoundSequence expression)
    {
        _sequences++;
        foreach (BoundStatement statement in expression.Statements)
        {
            WriteStatement(statement);
        }

        _sequences--;
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

        WriteSteps(expression);
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
