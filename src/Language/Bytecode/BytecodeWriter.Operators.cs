using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Operators on numbers. Long chains lean to the left, so the left side is followed with a stack of our own instead of
/// recursion.
/// </summary>
internal sealed partial class BytecodeWriter
{
    // Operations whose left operands are being written; each writer takes away what it put there.
    private readonly List<BoundExpression> _spine = [];

    /// <summary>Writes operators and number conversions from the innermost left operand outwards.</summary>
    private int WriteLeftToRight(BoundExpression expression, int wanted)
    {
        int bottom = _spine.Count;
        BoundExpression leftmost = FollowLeft(expression);
        if (_spine.Count == bottom)
        {
            return Write(leftmost, wanted);
        }

        Mark mark = Save();
        int register = _spine[_spine.Count - 1] is not BoundBinary innermost
            ? Write(leftmost, InPlace)
            : IsConstantOnTheLeft(innermost) ? Nowhere : WriteLeft(innermost, leftmost);
        while (_spine.Count > bottom)
        {
            BoundExpression operation = Pop(_spine);
            int target = _spine.Count == bottom ? wanted : InPlace;
            register = operation is BoundBinary binary
                ? WriteOperator(binary, register, mark, target)
                : WriteNumericConversion((BoundConversion)operation, register, mark, target);
        }

        return register;
    }

    /// <summary>The left operand of a binary operator. Operators on bools, unlike those on numbers, see it as it was.</summary>
    private int WriteLeft(BoundBinary binary, BoundExpression operand) => binary.Kind == NumericKind.Bool
        ? WriteCopyBefore(operand, binary.Right)
        : WriteBefore(operand, binary.Right);

    private BoundExpression FollowLeft(BoundExpression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case BoundBinary binary:
                    _spine.Add(binary);
                    expression = binary.Left;
                    break;
                case BoundConversion { Kind: BoundConversionKind.Numeric or BoundConversionKind.Reinterpret } conversion
                    when !IsUnboxing(conversion):
                    if (OperationOf(conversion) != OpCode.Nop)
                    {
                        _spine.Add(conversion);
                    }

                    expression = conversion.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static T Pop<T>(List<T> stack)
    {
        T last = stack[stack.Count - 1];
        stack.RemoveAt(stack.Count - 1);
        return last;
    }

    /// <summary>The constant can be the immediate operand, the other operand coming first.</summary>
    private static bool IsConstantOnTheLeft(BoundBinary binary) =>
        NumberOperations.IsCommutative(binary.Operator)
        && NumberOperations.WithConstant(binary.Operator, binary.Kind) != OpCode.Nop
        && TryGetShort(binary.Left, binary.Kind, out _) && !TryGetShort(binary.Right, binary.Kind, out _);

    /// <summary>Writes an operator whose left operand stands in a register; Nowhere if it is a constant for the immediate.</summary>
    private int WriteOperator(BoundBinary binary, int left, Mark mark, int wanted)
    {
        NumericKind kind = binary.Kind;
        if (left == Nowhere)
        {
            int operand = Write(binary.Right, InPlace);
            Restore(mark);
            int result = NumberResult(wanted);
            TryGetShort(binary.Left, kind, out int constant);
            Emit(NumberOperations.WithConstant(binary.Operator, kind), result, operand, constant);
            return result;
        }

        if (TryGetImmediate(binary.Operator, kind, binary.Right, out int immediate))
        {
            Restore(mark);
            int result = NumberResult(wanted);
            Emit(NumberOperations.WithConstant(binary.Operator, kind), result, left, immediate);
            return result;
        }

        if (IsPowerOfInteger(binary) is { } exponent)
        {
            int power = Write(exponent, InPlace);
            Restore(mark);
            int result = NumberResult(wanted);
            Emit(OpCode.PowDoubleInt, result, left, power);
            return result;
        }

        int right = Write(binary.Right, InPlace);
        Restore(mark);
        int register = NumberResult(wanted);
        EmitOperator(binary.Operator, kind, register, left, right);
        return register;
    }

    /// <summary>An operand that the instruction itself can hold; of a subtraction the negated one, which is added.</summary>
    private static bool TryGetImmediate(BoundBinaryOperator @operator, NumericKind kind, BoundExpression operand, out int immediate)
    {
        immediate = 0;
        if (NumberOperations.WithConstant(@operator, kind) == OpCode.Nop || !TryGetShort(operand, kind, out immediate))
        {
            return false;
        }

        immediate = @operator == BoundBinaryOperator.Subtract ? -immediate : immediate;
        return immediate <= short.MaxValue;
    }

    /// <summary>The exponent of a double raised to an int, before it is converted; its instruction is the more exact one.</summary>
    private static BoundExpression? IsPowerOfInteger(BoundBinary binary) =>
        binary is { Operator: BoundBinaryOperator.Power, Kind: NumericKind.Double }
        && binary.Right is BoundConversion { Kind: BoundConversionKind.Numeric } conversion
        && conversion.Operand.Type.Type.Numeric is NumericKind.Int8 or NumericKind.Int16 or NumericKind.Int32
            or NumericKind.UInt8 or NumericKind.UInt16
            ? conversion.Operand
            : null;

    private void EmitOperator(BoundBinaryOperator @operator, NumericKind kind, int register, int left, int right)
    {
        switch (@operator)
        {
            case BoundBinaryOperator.NotEqual when kind == NumericKind.Bool:
                Emit(OpCode.XorInt32, register, left, right);
                break;
            case BoundBinaryOperator.NotEqual:
                Emit(NumberOperations.Of(BoundBinaryOperator.Equal, kind), register, left, right);
                Emit(OpCode.NotBool, register, register);
                break;
            case BoundBinaryOperator.Greater:
                Emit(NumberOperations.Of(BoundBinaryOperator.Less, kind), register, right, left);
                break;
            case BoundBinaryOperator.GreaterOrEqual:
                Emit(NumberOperations.Of(BoundBinaryOperator.LessOrEqual, kind), register, right, left);
                break;
            default:
                Emit(NumberOperations.Of(@operator, kind), register, left, right);
                break;
        }
    }

    private int WriteUnary(BoundUnary unary, int wanted)
    {
        Mark mark = Save();
        NumericKind kind = unary.Type.Type.Numeric;
        int operand = Write(unary.Operand, InPlace);
        Restore(mark);
        int register = NumberResult(wanted);
        if (unary.Operator == BoundUnaryOperator.LogicalNot)
        {
            Emit(OpCode.NotBool, register, operand);
            return register;
        }

        Emit(
            unary.Operator == BoundUnaryOperator.Negate ? NumberOperations.Negate(kind) : NumberOperations.BitwiseNot(kind),
            register, operand);
        EmitNarrow(kind, register);
        return register;
    }

    private void EmitNarrow(NumericKind kind, int register)
    {
        if (NumberOperations.Narrow(kind) is not OpCode.Nop and var narrow)
        {
            Emit(narrow, register, register);
        }
    }
}
