using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Arithmetic on float and double. Division by zero is a fault as with integers.</summary>
internal static partial class ConstantFolder
{
    private static FoldResult Doubles(BoundBinaryOperator @operator, double left, double right)
    {
        switch (@operator)
        {
            case BoundBinaryOperator.Add:
                return ConstantValue.Of(left + right);
            case BoundBinaryOperator.Subtract:
                return ConstantValue.Of(left - right);
            case BoundBinaryOperator.Multiply:
                return ConstantValue.Of(left * right);
            case BoundBinaryOperator.Divide:
                return right == 0 ? FoldFault.DivideByZero : ConstantValue.Of(left / right);
            case BoundBinaryOperator.Modulo:
                return right == 0 ? FoldFault.DivideByZero : ConstantValue.Of(left % right);
            case BoundBinaryOperator.Power:
                double power = Math.Pow(left, right);
                return double.IsInfinity(power) ? FoldFault.OverflowInExponent : ConstantValue.Of(power);
            default:
                return CompareReals(@operator, left, right);
        }
    }

    // The casts round: without them the runtime may keep more digits than a float has.
    private static FoldResult Floats(BoundBinaryOperator @operator, float left, float right)
    {
        switch (@operator)
        {
            case BoundBinaryOperator.Add:
                return ConstantValue.OfFloat((float)(left + right));
            case BoundBinaryOperator.Subtract:
                return ConstantValue.OfFloat((float)(left - right));
            case BoundBinaryOperator.Multiply:
                return ConstantValue.OfFloat((float)(left * right));
            case BoundBinaryOperator.Divide:
                return right == 0 ? FoldFault.DivideByZero : ConstantValue.OfFloat((float)(left / right));
            case BoundBinaryOperator.Modulo:
                return right == 0 ? FoldFault.DivideByZero : ConstantValue.OfFloat((float)(left % right));
            case BoundBinaryOperator.Power:
                float power = (float)Math.Pow(left, right);
                return float.IsInfinity(power) ? FoldFault.OverflowInExponent : ConstantValue.OfFloat(power);
            default:
                return CompareReals(@operator, left, right);
        }
    }

    // Not by CompareTo: NaN is neither less nor equal nor greater.
    private static ConstantValue CompareReals(BoundBinaryOperator @operator, double left, double right) =>
        ConstantValue.Of(@operator switch
        {
            BoundBinaryOperator.Equal => left == right,
            BoundBinaryOperator.NotEqual => left != right,
            BoundBinaryOperator.Less => left < right,
            BoundBinaryOperator.LessOrEqual => left <= right,
            BoundBinaryOperator.Greater => left > right,
            BoundBinaryOperator.GreaterOrEqual => left >= right,
            _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
        });
}
