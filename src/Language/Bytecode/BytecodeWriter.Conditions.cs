using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Conditions: code that jumps instead of making a bool.</summary>
internal sealed partial class BytecodeWriter
{
    /// <summary>Goes to the target when the condition has the given value, and on to what follows when it has not.</summary>
    private void WriteCondition(BoundExpression condition, bool when, ref JumpList target)
    {
        Enter();
        condition = WithoutReinterpretation(condition);
        while (condition is BoundUnary { Operator: BoundUnaryOperator.LogicalNot } not)
        {
            condition = WithoutReinterpretation(not.Operand);
            when = !when;
        }

        switch (condition)
        {
            case BoundLiteral literal:
                if (literal.Value.AsBool == when)
                {
                    EmitJump(OpCode.Jump, ref target);
                }

                break;
            case BoundLogical logical:
                WriteLogical(logical, when, ref target);
                break;
            case BoundIdentity identity:
                WriteIdentity(identity, when, ref target);
                break;
            case BoundBinary binary when IsJump(binary, when):
                WriteComparison(binary, when, ref target);
                break;
            default:
                Mark mark = Save();
                int register = Write(condition, InPlace);
                Restore(mark);
                EmitJump(when ? OpCode.JumpIfTrue : OpCode.JumpIfFalse, ref target, register);
                break;
        }

        _depth--;
    }

    private void WriteLogical(BoundLogical logical, bool when, ref JumpList target)
    {
        int bottom = _spine.Count;
        BoundExpression operand = FlattenLogical(logical);

        // Where one operand decides for the target, each jumps there; else the one that decides jumps past the last.
        bool decides = logical.IsAnd != when;
        JumpList past = default;
        while (_spine.Count > bottom)
        {
            if (decides)
            {
                WriteCondition(operand, when, ref target);
            }
            else
            {
                WriteCondition(operand, !when, ref past);
            }

            operand = Pop(_spine);
        }

        WriteCondition(operand, when, ref target);
        Bind(ref past);
    }

    /// <summary>Puts all but the first operand of a chain of one operator on the stack, the next one last.</summary>
    private BoundExpression FlattenLogical(BoundLogical logical)
    {
        BoundExpression operand = logical;
        while (operand is BoundLogical inner && inner.IsAnd == logical.IsAnd)
        {
            _spine.Add(inner.Right);
            operand = WithoutReinterpretation(inner.Left);
        }

        return operand;
    }

    private void WriteIdentity(BoundIdentity identity, bool when, ref JumpList target)
    {
        Mark mark = Save();
        when ^= identity.IsNegated;
        if (NullTested(identity) is { } tested)
        {
            int @object = Write(tested, InPlace);
            Restore(mark);
            EmitJump(when ? OpCode.JumpIfNull : OpCode.JumpIfNotNull, ref target, @object);
            return;
        }

        int register = WriteSame(identity, mark, Anywhere);
        Restore(mark);
        EmitJump(when ? OpCode.JumpIfTrue : OpCode.JumpIfFalse, ref target, register);
    }

    /// <summary>The handle that is compared with null, if this is such a test.</summary>
    private static BoundExpression? NullTested(BoundIdentity identity) =>
        WithoutReinterpretation(identity.Right) is BoundNull ? identity.Left
        : WithoutReinterpretation(identity.Left) is BoundNull ? identity.Right
        : null;

    private int WriteSame(BoundIdentity identity, Mark mark, int wanted)
    {
        int left = WriteBefore(identity.Left, identity.Right);
        int right = Write(identity.Right, InPlace);
        Restore(mark);
        int register = NumberResult(wanted);
        Emit(OpCode.SameObject, register, left, right);
        return register;
    }

    private static bool IsJump(BoundBinary binary, bool when) =>
        JumpOperations.IsComparison(binary.Operator)
            ? JumpOf(binary, when, out _) != OpCode.Nop
            : binary is { Operator: BoundBinaryOperator.Xor, Kind: NumericKind.Bool };

    /// <summary>The jump for two registers, and whether they change sides.</summary>
    private static OpCode JumpOf(BoundBinary binary, bool when, out bool isSwapped)
    {
        OpCode jump = JumpOperations.Jump(binary.Operator, binary.Kind, when);
        isSwapped = jump == OpCode.Nop || (binary.Kind.IsReal() && IsGreater(binary.Operator));
        return isSwapped ? JumpOperations.Jump(JumpOperations.Swap(binary.Operator), binary.Kind, when) : jump;
    }

    private static bool IsGreater(BoundBinaryOperator @operator) =>
        @operator is BoundBinaryOperator.Greater or BoundBinaryOperator.GreaterOrEqual;

    private void WriteComparison(BoundBinary binary, bool when, ref JumpList target)
    {
        Mark mark = Save();
        if (binary.Kind == NumericKind.Bool && WriteBoolComparison(binary, when, ref target))
        {
            return;
        }

        BoundBinaryOperator wanted = when ? binary.Operator : JumpOperations.Negate(binary.Operator);
        if (JumpOperations.JumpWithConstant(wanted, binary.Kind) is not OpCode.Nop and var jump
            && TryGetShort(binary.Right, binary.Kind, out int constant))
        {
            int register = Write(binary.Left, InPlace);
            Restore(mark);
            EmitJump(jump, ref target, register, constant);
            return;
        }

        wanted = JumpOperations.Swap(wanted);
        jump = JumpOperations.JumpWithConstant(wanted, binary.Kind);
        if (jump != OpCode.Nop && TryGetShort(binary.Left, binary.Kind, out constant))
        {
            int register = Write(binary.Right, InPlace);
            Restore(mark);
            EmitJump(jump, ref target, register, constant);
            return;
        }

        int left = WriteLeft(binary, binary.Left);
        int right = Write(binary.Right, InPlace);
        Restore(mark);
        jump = JumpOf(binary, when, out bool isSwapped);
        EmitJump(jump, ref target, isSwapped ? right : left, isSwapped ? left : right);
    }

    /// <summary>A comparison of bools with a constant is the other side; exclusive or is inequality.</summary>
    private bool WriteBoolComparison(BoundBinary binary, bool when, ref JumpList target)
    {
        bool isEquality = binary.Operator == BoundBinaryOperator.Equal;
        if (WithoutReinterpretation(binary.Right) is BoundLiteral right)
        {
            WriteCondition(binary.Left, when == (right.Value.AsBool == isEquality), ref target);
            return true;
        }

        if (binary.Operator != BoundBinaryOperator.Xor)
        {
            return false;
        }

        Mark mark = Save();
        int first = WriteLeft(binary, binary.Left);
        int second = Write(binary.Right, InPlace);
        Restore(mark);
        EmitJump(when ? OpCode.JumpIfNotEqualInt32 : OpCode.JumpIfEqualInt32, ref target, first, second);
        return true;
    }

    /// <summary>A condition as a value.</summary>
    private int WriteTruth(BoundExpression condition, int wanted)
    {
        Mark mark = Save();
        if (condition is BoundIdentity identity)
        {
            return WriteIdentityValue(identity, mark, wanted);
        }

        JumpList isFalse = default;
        JumpList end = default;
        WriteCondition(condition, false, ref isFalse);
        Restore(mark);
        int register = NumberResult(wanted);
        Emit(OpCode.LoadInt, register, c: 1);
        EmitJump(OpCode.Jump, ref end);
        Bind(ref isFalse);
        Emit(OpCode.LoadInt, register);
        Bind(ref end);
        return register;
    }

    private int WriteIdentityValue(BoundIdentity identity, Mark mark, int wanted)
    {
        int register;
        if (NullTested(identity) is { } tested)
        {
            int @object = Write(tested, InPlace);
            Restore(mark);
            register = NumberResult(wanted);
            Emit(OpCode.IsNull, register, @object);
        }
        else
        {
            register = WriteSame(identity, mark, wanted);
        }

        if (identity.IsNegated)
        {
            Emit(OpCode.NotBool, register, register);
        }

        return register;
    }
}
