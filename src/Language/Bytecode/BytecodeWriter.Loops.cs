using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Loops, turned over: the condition stands at the bottom, where it is the back edge, and a small one once more at the top.
/// </summary>
internal sealed partial class BytecodeWriter
{
    private JumpList _break;
    private JumpList _continue;
    private int _loopDepth;

    private void ResetLoops()
    {
        _break = default;
        _continue = default;
        _loopDepth = 0;
    }

    private void WriteLoop(BoundLoop loop)
    {
        Mark mark = Save();
        (int numberLocals, int objectLocals) = (_numberLocals, _objectLocals);
        foreach (BoundStatement initializer in loop.Initializers)
        {
            WriteStatement(initializer);
        }

        if (_isReachable && !(IsConstant(loop.Condition, false) && !loop.TestsAfter))
        {
            MarkStatement(loop);
            if (_loopDepth++ == 0)
            {
                BeginHoisting();
            }

            (JumpList outerBreak, JumpList outerContinue) = (_break, _continue);
            _break = default;
            _continue = default;
            WriteRounds(loop);
            Bind(ref _break);
            (_break, _continue) = (outerBreak, outerContinue);
            if (--_loopDepth == 0)
            {
                EndHoisting();
            }
        }

        Restore(mark);
        (_numberLocals, _objectLocals) = (numberLocals, objectLocals);
    }

    private void WriteRounds(BoundLoop loop)
    {
        JumpList toCondition = default;
        BoundExpression? condition = IsConstant(loop.Condition, true) ? null : loop.Condition;
        if (condition is not null && !loop.TestsAfter)
        {
            if (!IsSmall(condition))
            {
                EmitJump(OpCode.Jump, ref toCondition);
                _isReachable = true;
            }
            else if (!IsTrueAtFirst(condition, loop.Initializers))
            {
                WriteCondition(condition, false, ref _break);
            }
        }

        int start = MarkLoopStart();
        WriteScoped(loop.Body);
        Bind(ref _continue);
        foreach (BoundExpression increment in loop.Increments)
        {
            MarkStatement(increment);
            Write(increment, Discard);
        }

        Bind(ref toCondition);
        if (condition is not null)
        {
            MarkStatement(condition);
            WriteBackEdge(condition, true, start);
        }
        else
        {
            EmitBack(OpCode.Loop, start);
        }
    }

    /// <summary>Goes back to the start when the condition has the given value.</summary>
    private void WriteBackEdge(BoundExpression condition, bool when, int start)
    {
        EnterExpression();
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
        return true;
    }

    /// <summary>Has no effects and does not read the variable.</summary>
    private static bool IsIndependent(BoundExpression expression, LocalVariable variable) => expression switch
    {
        BoundLiteral or BoundThis or BoundGlobal => true,
        BoundLocal local => !ReferenceEquals(local.Variable, variable),
        BoundField field => IsIndependent(field.Object, variable),
        BoundConversion { Kind: not BoundConversionKind.ToVariant } conversion => IsIndependent(conversion.Operand, variable),
        BoundCall { Function.Intrinsic: FfiIntrinsic.ArrayLength or FfiIntrinsic.StringLength, Object: { } @object } =>
            IsIndependent(@object, variable),
        BoundPropertyAccess { Getter.Intrinsic: FfiIntrinsic.ArrayLength or FfiIntrinsic.StringLength, Object: { } @object } =>
            IsIndependent(@object, variable),
        _ => false,
    };

    private static bool IsConstant(BoundExpression? condition, bool value) =>
        condition is null ? value : WithoutReinterpretation(condition) is BoundLiteral literal && literal.Value.AsBool == value;

    /// <summary>Cheap enough to be written a second time at the top, instead of a jump to the bottom.</summary>
    private static bool IsSmall(BoundExpression condition)
    {
        int budget = 8;
        return IsSmall(condition, ref budget);
    }

    private static bool IsSmall(BoundExpression expression, ref int budget)
    {
        if (--budget < 0)
        {
            return false;
        }

        return expression switch
        {
            BoundLocal or BoundLiteral or BoundThis or BoundGlobal or BoundNull => true,
            BoundField field => IsSmall(field.Object, ref budget),
            BoundConversion conversion => IsSmall(conversion.Operand, ref budget),
            BoundUnary unary => IsSmall(unary.Operand, ref budget),
            BoundBinary binary => IsSmall(binary.Left, ref budget) && IsSmall(binary.Right, ref budget),
            BoundLogical logical => IsSmall(logical.Left, ref budget) && IsSmall(logical.Right, ref budget),
            BoundIdentity identity => IsSmall(identity.Left, ref budget) && IsSmall(identity.Right, ref budget),
            BoundElement element => IsSmall(element.Array, ref budget) && IsSmall(element.Index, ref budget),
            BoundCall { Function.Intrinsic: FfiIntrinsic.ArrayLength or FfiIntrinsic.StringLength, Object: { } @object } =>
                IsSmall(@object, ref budget),
            BoundPropertyAccess { Getter.Intrinsic: FfiIntrinsic.ArrayLength or FfiIntrinsic.StringLength, Object: { } @object } =>
                IsSmall(@object, ref budget),
            _ => false,
        };
    }

    /// <summary>The usual case of a counter that starts below a constant limit.</summary>
    private static bool IsTrueAtFirst(BoundExpression condition, BoundStatement[] initializers)
    {
        if (condition is not BoundBinary { Kind: NumericKind.Int32, Left: BoundLocal local, Right: BoundLiteral limit } binary
            || initializers.Length == 0
            || initializers[initializers.Length - 1] is not BoundLocalDeclaration { Initializer: BoundLiteral first } declaration
            || !ReferenceEquals(declaration.Variable, local.Variable))
        {
            return false;
        }

        int start = unchecked((int)first.Value.Bits);
        int end = unchecked((int)limit.Value.Bits);
        return binary.Operator switch
        {
            BoundBinaryOperator.Less => start < end,
            BoundBinaryOperator.LessOrEqual => start <= end,
            BoundBinaryOperator.Greater => start > end,
            BoundBinaryOperator.GreaterOrEqual => start >= end,
            BoundBinaryOperator.NotEqual => start != end,
            _ => false,
        };
    }
}
