using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Objects beside numbers in operators: their opImplConv says which number they are.</summary>
internal sealed partial class FunctionBinder
{
    // Of several conversions the one that can hold most, as in the reference.
    private static readonly NumericKind[] s_widestFirst =
    [
        NumericKind.Double, NumericKind.Float, NumericKind.Int64, NumericKind.UInt64, NumericKind.Int32, NumericKind.UInt32,
        NumericKind.Int16, NumericKind.UInt16, NumericKind.Int8, NumericKind.UInt8, NumericKind.Bool,
    ];

    /// <summary>The operator on numbers, if one side is a number and the other an object that converts to one; else null.</summary>
    private BoundExpression? TryNumbers(
        BinaryOperator @operator, BoundExpression left, BoundExpression right, TextSpan span, TextSpan operatorSpan)
    {
        if (IsObject(left) == IsObject(right) || (IsObject(left) && IsShift(@operator)))
        {
            return null;
        }

        BoundExpression first = AsNumber(left);
        BoundExpression second = AsNumber(right);
        return !IsObject(first) && !IsObject(second) && ArithmeticTypes.Binary(@operator, first.Type, null, second.Type, null).Exists
            ? BindArithmetic(@operator, first, second, span, operatorSpan)
            : null;
    }

    /// <summary>The number that an object converts to by itself; what is no such object stays what it is.</summary>
    private BoundExpression AsNumber(BoundExpression value)
    {
        if (!IsObject(value) || Names.Find("opImplConv") is not { } name)
        {
            return value;
        }

        FunctionDef? best = null;
        int bestRank = int.MaxValue;
        foreach (FunctionDef method in MemberLookup.Methods(value.Type.Type, name))
        {
            int rank = method.ReturnType.Type.Kind == TypeKind.Primitive ? Array.IndexOf(s_widestFirst, method.ReturnType.Type.Numeric) : -1;
            if (rank >= 0 && rank < bestRank && method.Parameters.Length == 0 && (method.IsConst || !value.Type.IsObjectConst))
            {
                best = method;
                bestRank = rank;
            }
        }

        return best is null ? value : MakeCall(value.Span, best, value, []);
    }
}
