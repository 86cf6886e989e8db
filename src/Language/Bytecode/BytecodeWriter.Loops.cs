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
        int locals = _locals.Count;
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

        EndLocals(locals);
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
