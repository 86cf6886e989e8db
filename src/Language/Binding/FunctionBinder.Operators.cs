using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Unary and binary operators, on numbers and on objects.</summary>
internal sealed partial class FunctionBinder
{
    private BoundExpression BindBinaryExpression(BinaryExpressionSyntax syntax)
    {
        if (syntax.Left is not BinaryExpressionSyntax)
        {
            BoundExpression first = BindOperand(syntax.Left, syntax.Operator);
            return BindBinary(syntax.Operator, first, BindOperand(syntax.Right, syntax.Operator), syntax.Span, syntax.OperatorSpan);
        }

        // a + b + c leans to the left.
        if (syntax.Left is BinaryExpressionSyntax { Left: not BinaryExpressionSyntax } inner)
        {
            BoundExpression sum = BindBinaryExpression(inner);
            return BindBinary(syntax.Operator, sum, BindOperand(syntax.Right, syntax.Operator), syntax.Span, syntax.OperatorSpan);
        }

        // Long chains are walked down instead of recursing.
        var chain = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax leftmost = syntax;
        while (leftmost is BinaryExpressionSyntax binary)
        {
            chain.Push(binary);
            leftmost = binary.Left;
        }

        BoundExpression left = BindOperand(leftmost, chain.Peek().Operator);
        while (chain.Count > 0)
        {
            BinaryExpressionSyntax current = chain.Pop();
            left = BindBinary(current.Operator, left, BindOperand(current.Right, current.Operator), current.Span, current.OperatorSpan);
        }

        return left;
    }

    // A function compared with a handle to one takes its type from there.
    private BoundExpression BindOperand(ExpressionSyntax syntax, BinaryOperator @operator) =>
        @operator is BinaryOperator.Is or BinaryOperator.IsNot ? BindOpen(syntax) : BindExpression(syntax);

    private BoundExpression BindBinary(
        BinaryOperator @operator, BoundExpression left, BoundExpression right, TextSpan span, TextSpan operatorSpan)
    {
        if (left.Type.IsError || right.Type.IsError)
        {
            return Error(span);
        }

        switch (@operator)
        {
            case BinaryOperator.Is or BinaryOperator.IsNot:
                return BindIdentity(left, right, @operator == BinaryOperator.IsNot, span, operatorSpan);
            case BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr or BinaryOperator.LogicalXor:
                return BindLogical(@operator, left, right, span, operatorSpan);
            case BinaryOperator.Equal or BinaryOperator.NotEqual when left is BoundNull || right is BoundNull:
                Diagnostics.ReportNullComparedByValue(source, operatorSpan);
                return BindIdentity(left, right, @operator == BinaryOperator.NotEqual, span, operatorSpan);
        }

        return IsObject(left) || IsObject(right)
            ? BindObjectOperator(@operator, left, right, span, operatorSpan)
            : BindArithmetic(@operator, left, right, span, operatorSpan);
    }

    private static bool IsObject(BoundExpression expression) =>
        expression.Type.Type.Kind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Funcdef;

    private BoundExpression BindIdentity(BoundExpression left, BoundExpression right, bool isNegated, TextSpan span, TextSpan operatorSpan)
    {
        left = left.ExpressionKind == BoundKind.Open && right.Type.Type.Kind == TypeKind.Funcdef ? Convert(left, right.Type.AsHandle(), left.Span) : Closed(left);
        right = right.ExpressionKind == BoundKind.Open && left.Type.Type.Kind == TypeKind.Funcdef ? Convert(right, left.Type.AsHandle(), right.Span) : Closed(right);
        if (left.Type.IsError || right.Type.IsError)
        {
            return Error(span);
        }

        if (BindHandleLikeIdentity(left, right, isNegated, span) is { } equality)
        {
            return equality;
        }

        bool isPossible = (left is BoundNull || left.Type.Type.IsReferenceType) && (right is BoundNull || right.Type.Type.IsReferenceType)
            && (left is BoundNull || right is BoundNull || Conversions.AreRelated(left.Type.Type, right.Type.Type)
                || Conversions.AreRelated(right.Type.Type, left.Type.Type)
                || left.Type.Type.Kind == TypeKind.Interface || right.Type.Type.Kind == TypeKind.Interface);
        if (!isPossible)
        {
            Diagnostics.ReportOperatorNotDefined(source, operatorSpan, isNegated ? "!is" : "is", TypeText(left), TypeText(right));
            return Error(span);
        }

        return new BoundIdentity(span, isNegated, left, right);
    }

    // What stands for a handle knows itself what it refers to.
    private BoundExpression? BindHandleLikeIdentity(BoundExpression left, BoundExpression right, bool isNegated, TextSpan span) =>
        left.Type.Type.IsHandleLike || right.Type.Type.IsHandleLike ? BindEquality(left, right, isNegated, span) : null;

    private BoundExpression BindLogical(BinaryOperator @operator, BoundExpression left, BoundExpression right, TextSpan span, TextSpan operatorSpan)
    {
        left = AsCondition(left);
        right = AsCondition(right);
        if (left.Type.IsError || right.Type.IsError)
        {
            return Error(span);
        }

        if (!left.Type.IsBool || !right.Type.IsBool)
        {
            BoundExpression faulty = left.Type.IsBool ? right : left;
            Diagnostics.ReportNotBool(source, faulty.Span, TypeText(faulty));
            return Error(span);
        }

        if (left.Constant is { } l && right.Constant is { } r)
        {
            bool value = @operator switch
            {
                BinaryOperator.LogicalAnd => l.AsBool && r.AsBool,
                BinaryOperator.LogicalOr => l.AsBool || r.AsBool,
                _ => l.AsBool != r.AsBool,
            };
            return new BoundLiteral(span, Constant(PrimitiveTypes.Bool), ConstantValue.Of(value));
        }

        return @operator == BinaryOperator.LogicalXor
            ? new BoundBinary(span, new DataType(PrimitiveTypes.Bool), BoundBinaryOperator.NotEqual, NumericKind.Bool, left, right)
            : new BoundLogical(span, @operator == BinaryOperator.LogicalAnd, left, right);
    }

    private BoundExpression BindArithmetic(
        BinaryOperator @operator, BoundExpression left, BoundExpression right, TextSpan span, TextSpan operatorSpan)
    {
        Use(left);
        Use(right);
        if (IsRealDivision(@operator, left, right))
        {
            left = ConvertNumber(left, new DataType(PrimitiveTypes.Double), NumberConversion.Explicit);
            right = ConvertNumber(right, new DataType(PrimitiveTypes.Double), NumberConversion.Explicit);
        }

        BinaryTyping typing = ArithmeticTypes.Binary(@operator, left.Type, left.Constant, right.Type, right.Constant);
        if (!typing.Exists)
        {
            Diagnostics.ReportOperatorNotDefined(source, operatorSpan, SyntaxText(@operator), TypeText(left), TypeText(right));
            return Error(span);
        }

        if (typing.SignMismatch)
        {
            Diagnostics.ReportSignMismatch(source, operatorSpan);
        }

        var operand = new DataType(PrimitiveTypes.Of(typing.Kind));
        NumberConversion purpose = PurposeOf(@operator);
        BoundExpression convertedLeft = ConvertNumber(left, operand, purpose);
        BoundExpression convertedRight = IsShift(@operator) ? ConvertShiftCount(right) : ConvertNumber(right, operand, purpose);
        return Fold((BoundBinaryOperator)Arithmetic(@operator), typing, convertedLeft, convertedRight, span, operatorSpan);
    }

    private bool IsRealDivision(BinaryOperator @operator, BoundExpression left, BoundExpression right) =>
        @operator == BinaryOperator.Divide && binder.Options.DisableIntegerDivision
        && left.Type.IsNumber && left.Type.Type.Numeric.IsInteger() && right.Type.IsNumber && right.Type.Type.Numeric.IsInteger();

    private BoundExpression Fold(
        BoundBinaryOperator @operator, BinaryTyping typing, BoundExpression left, BoundExpression right, TextSpan span, TextSpan operatorSpan)
    {
        if (left.Constant is { } l && right.Constant is { } r)
        {
            FoldResult result = ConstantFolder.Binary(@operator, typing.Kind, l, r);
            if (result.Fault == FoldFault.None)
            {
                return new BoundLiteral(span, Constant(typing.Result.Type), result.Value);
            }

            Diagnostics.ReportConstantFault(source, operatorSpan, result.Fault);
            return Error(span);
        }

        if (IsDivisionByZero((BinaryOperator)@operator, right, typing.Kind))
        {
            Diagnostics.ReportConstantFault(source, operatorSpan, FoldFault.DivideByZero);
            return Error(span);
        }

        return new BoundBinary(span, typing.Result, @operator, typing.Kind, left, right);
    }

    private static bool IsDivisionByZero(BinaryOperator @operator, BoundExpression divisor, NumericKind kind) =>
        @operator is BinaryOperator.Divide or BinaryOperator.Modulo && divisor.Constant is { } value && IsZero(value, kind);

    private static bool IsZero(ConstantValue value, NumericKind kind) => kind switch
    {
        NumericKind.Double => value.AsDouble == 0,
        NumericKind.Float => value.AsFloat == 0,
        _ => value.Bits == 0,
    };

    private static NumberConversion PurposeOf(BinaryOperator @operator) =>
        @operator <= BinaryOperator.Power ? NumberConversion.Arithmetic : NumberConversion.Operand;

    // Only its lowest bits count, so that a negative one is hardly meant.
    private BoundExpression ConvertShiftCount(BoundExpression count)
    {
        if (count.Constant is { } value && count.Type.Type.Numeric.IsSigned() && !count.Type.Type.Numeric.IsReal() && value.AsInt64 < 0)
        {
            Diagnostics.ReportConstantLoss(source, count.Span, ConversionLoss.SignChanged, PrimitiveTypes.UInt.Name.Text);
        }

        return ConvertNumber(count, new DataType(PrimitiveTypes.Int), NumberConversion.Operand);
    }

    private static bool IsShift(BinaryOperator @operator) =>
        @operator is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.ShiftRightArithmetic;

    private static BoundBinaryOperator Arithmetic(BinaryOperator @operator) => @operator switch
    {
        <= BinaryOperator.GreaterOrEqual => (BoundBinaryOperator)@operator,
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    };

    private BoundExpression BindObjectOperator(
        BinaryOperator @operator, BoundExpression left, BoundExpression right, TextSpan span, TextSpan operatorSpan)
    {
        BoundExpression? result = @operator switch
        {
            BinaryOperator.Equal or BinaryOperator.NotEqual =>
                BindEquality(left, right, @operator == BinaryOperator.NotEqual, span) ?? BindComparison(@operator, left, right, span),
            BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual =>
                BindComparison(@operator, left, right, span),
            _ => TryOperator(left, Names.Operator(@operator), right, span, isLeft: true)
                ?? TryOperator(right, Names.ReversedOperator(@operator), left, span),
        };
        result ??= TryNumbers(@operator, left, right, span, operatorSpan);
        if (result is null)
        {
            Diagnostics.ReportOperatorNotDefined(source, operatorSpan, SyntaxText(@operator), TypeText(left), TypeText(right));
            return Error(span);
        }

        return result;
    }

    private BoundExpression? BindEquality(BoundExpression left, BoundExpression right, bool isNegated, TextSpan span)
    {
        BoundCall? equal = TryOperator(left, Names.OpEquals, right, span, isLeft: true) ?? TryOperator(right, Names.OpEquals, left, span);
        return equal is null || !isNegated || equal.Type.IsError
            ? equal
            : new BoundUnary(span, new DataType(PrimitiveTypes.Bool), BoundUnaryOperator.LogicalNot, equal);
    }

    private BoundExpression? BindComparison(BinaryOperator @operator, BoundExpression left, BoundExpression right, TextSpan span)
    {
        BoundBinaryOperator comparison = Arithmetic(@operator);
        BoundCall? order = TryOperator(left, Names.OpCmp, right, span, isLeft: true);
        if (order is null)
        {
            order = TryOperator(right, Names.OpCmp, left, span);
            comparison = comparison switch
            {
                BoundBinaryOperator.Less => BoundBinaryOperator.Greater,
                BoundBinaryOperator.LessOrEqual => BoundBinaryOperator.GreaterOrEqual,
                BoundBinaryOperator.Greater => BoundBinaryOperator.Less,
                BoundBinaryOperator.GreaterOrEqual => BoundBinaryOperator.LessOrEqual,
                _ => comparison,
            };
        }

        var zero = new BoundLiteral(span, Constant(PrimitiveTypes.Int), ConstantValue.Of(0L));
        return order is null || order.Type.IsError
            ? order
            : new BoundBinary(span, new DataType(PrimitiveTypes.Bool), comparison, NumericKind.Int32, order, zero);
    }

    // The call of an operator method; null if the object has none that takes the argument.
    private BoundCall? TryOperator(BoundExpression @object, Name name, BoundExpression argument, TextSpan span, bool isLeft = false)
    {
        if (!IsObject(@object) || MemberLookup.Methods(@object.Type.Type, name) is not { Length: > 0 } methods)
        {
            return null;
        }

        ArgumentInfo[] arguments = binder.Memory.RentArguments(1);
        arguments[0] = new ArgumentInfo(argument);
        OverloadResult result = binder.Overloads.Resolve(methods, arguments, @object.Type.IsObjectConst);
        BoundCall? call = result.Function is { } chosen
            ? MakeCall(span, chosen, @object, MakeArguments(chosen, result, arguments, span), isObjectFirst: isLeft && !IsReadLate(@object))
            : null;
        binder.Memory.ReturnArguments(arguments);
        return call;
    }

    // Variables are read when the operator runs, whatever the other side does to them.
    private static bool IsReadLate(BoundExpression @object) => @object is BoundLocal { Type.Type.IsReferenceType: false };

    private static string SyntaxText(BinaryOperator @operator) => OperatorNames.Symbol(@operator);
}
