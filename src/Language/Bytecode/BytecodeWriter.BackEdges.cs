using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Back edges: the conditions of loops, with the increment before them where it can be part of the jump.</summary>
internal sealed partial class BytecodeWriter
{
    /// <summary>Goes back to the start when the condition has the given value.</summary>
    private void WriteBackEdge(BoundExpression condition, bool when, int start)
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
                    EmitBack(OpCode.Loop, start);
                }

                break;
            case BoundLogical logical:
                WriteLogicalBackEdge(logical, when, start);
                break;
            case BoundBinary binary when JumpOperations.IsComparison(binary.Operator):
                WriteComparisonBackEdge(binary, when, start);
                break;
            case BoundIdentity:
                WriteInvertedBackEdge(condition, when, start);
                break;
            default:
                Mark mark = Save();
                int register = Write(condition, InPlace);
                Restore(mark);
                EmitBack(when ? OpCode.LoopIfTrue : OpCode.LoopIfFalse, start, register);
                break;
        }

        _depth--;
    }

    private void WriteLogicalBackEdge(BoundLogical logical, bool when, int start)
    {
        int bottom = _spine.Count;
        BoundExpression operand = FlattenLogical(logical);
        bool decides = logical.IsAnd != when;
        JumpList past = default;
        while (_spine.Count > bottom)
        {
            if (decides)
            {
                WriteBackEdge(operand, when, start);
            }
            else
            {
                WriteCondition(operand, !when, ref past);
            }

            operand = Pop(_spine);
        }

        WriteBackEdge(operand, when, start);
        Bind(ref past);
    }

    /// <summary>Where no back edge tests the condition: a jump past it when the condition does not hold.</summary>
    private void WriteInvertedBackEdge(BoundExpression condition, bool when, int start)
    {
        JumpList past = default;
        WriteCondition(condition, !when, ref past);
        EmitBack(OpCode.Loop, start);
        Bind(ref past);
    }

    private void WriteComparisonBackEdge(BoundBinary binary, bool when, int start)
    {
        // The negation of a comparison of reals is none: NaN is neither less nor not less.
        bool isExact = when || !binary.Kind.IsReal();
        BoundBinaryOperator @operator = when ? binary.Operator : JumpOperations.Negate(binary.Operator);
        (BoundExpression left, BoundExpression right) = (binary.Left, binary.Right);
        bool isSwapped = IsGreater(@operator);
        @operator = isSwapped ? JumpOperations.Swap(@operator) : @operator;
        OpCode loop = isExact ? JumpOperations.Loop(@operator, binary.Kind) : OpCode.Nop;
        if (loop == OpCode.Nop)
        {
            WriteInvertedBackEdge(binary, when, start);
            return;
        }

        Mark mark = Save();
        if (!isSwapped && TryGetLimit(@operator, binary.Kind, right, out int limit))
        {
            bool isFused = TakeIncrement(left, right);
            int register = Write(left, InPlace);
            Restore(mark);
            EmitBack(isFused ? OpCode.IncrementLoopInt32Const : OpCode.LoopIfLessInt32Const, start, register, limit);
            return;
        }

        if (!isSwapped && @operator == BoundBinaryOperator.Less && TakeIncrement(left, right))
        {
            loop = binary.Kind == NumericKind.UInt32 ? OpCode.IncrementLoopUInt32 : OpCode.IncrementLoopInt32;
        }

        int first = WriteBefore(left, right);
        int second = Write(right, InPlace);
        Restore(mark);
        EmitBack(loop, start, isSwapped ? second : first, isSwapped ? first : second);
    }

    /// <summary>The constant that an int32 must stay below; at most n is below n + 1.</summary>
    private static bool TryGetLimit(BoundBinaryOperator @operator, NumericKind kind, BoundExpression right, out int limit)
    {
        bool isShort = TryGetShort(right, NumericKind.Int32, out limit) && kind == NumericKind.Int32;
        limit += @operator == BoundBinaryOperator.LessOrEqual ? 1 : 0;
        return isShort && limit <= short.MaxValue;
    }

    /// <summary>
    /// Takes back the <c>i++</c> just written, so that the back edge does it: the left side is that variable, and the right
    /// side may be evaluated before the increment as well as after it.
    /// </summary>
    private bool TakeIncrement(BoundExpression left, BoundExpression right)
    {
        if (!_isReachable || _label == code.Count || WithoutFreeConversions(left) is not BoundLocal { Variable: var variable })
        {
            return false;
        }

        Instruction last = code[code.Count - 1];
        int register = variable.Register;
        if (last.Op != OpCode.AddInt32Const || last.A != register || last.B != register || last.SignedC != 1
            || !variable.Type.IsInNumbers || !IsIndependent(right, variable))
        {
            return false;
        }

        code.Truncate(code.Count - 1);
        CutLocals();
        return true;
    }

    /// <summary>A small expression that has no effects and does not read the variable.</summary>
    private static bool IsIndependent(BoundExpression expression, LocalVariable variable)
    {
        for (int level = 0; level < 8; level++)
        {
            switch (expression)
            {
                case BoundLiteral or BoundThis or BoundGlobal:
                    return true;
                case BoundLocal local:
                    return !ReferenceEquals(local.Variable, variable);
                case BoundField field:
                    expression = field.Object;
                    break;
                case BoundConversion { Kind: not BoundConversionKind.ToVariant } conversion:
                    expression = conversion.Operand;
                    break;
                case BoundCall { Function.Intrinsic: FfiIntrinsic.ArrayLength or FfiIntrinsic.StringLength, Object: { } @object }:
                    expression = @object;
                    break;
                case BoundPropertyAccess { Getter.Intrinsic: FfiIntrinsic.ArrayLength or FfiIntrinsic.StringLength, Object: { } @object }:
                    expression = @object;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
