using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Unary and binary operators, on numbers and on objects.</summary>
internal sealed partial class FunctionBinder
{
    private BoundExpression BindBinaryExpression(BinaryExpressionSyntax syntax)
    {
        // Long chains like a + b + c + … lean to the left: walk down instead of recursing.
        var chain = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax leftmost = syntax;
        while (leftmost is BinaryExpressionSyntax binary)
        {
            chain.Push(binary);
            leftmost = binary.Left;
        }

        BoundExpression left = BindExpression(leftmost);
        while (chain.Count > 0)
        {
            BinaryExpressionSyntax current = chain.Pop();
            left = BindBinary(current.Operator, left, BindExpression(current.Right), current.Span, current.OperatorSpan);
        }

        return left;
    }

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
        bool isPossible = (left is BoundNull || left.Type.Type.IsReferenceType) && (right is BoundNull || right.Type.Type.IsReferenceType)
            && (left is BoundNull || right is BoundNull || left.Type.Type.IsOrDerivesFrom(right.Type.Type)
                || right.Type.Type.IsOrDerivesFrom(left.Type.Type)
                || left.Type.Type.Kind == TypeKind.Interface || right.Type.Type.Kind == TypeKind.Interface);
        if (!isPossible)
        {
            Diagnostics.ReportOperatorNotDefined(source, operatorSpan, isNegated ? "!is" : "is", TypeText(left), TypeText(right));
            return Error(span);
        }

        return new BoundIdentity(span, isNegated, left, right);
    }

    private BoundExpression BindLogical(BinaryOperator @operator, BoundExpression left, BoundExpression right, TextSpan span, TextSpan operatorSpan)
    {
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
        BoundExpression convertedLeft = ConvertNumber(left, operand, NumberConversion.Operand);
        BoundExpression convertedRight = IsShift(@operator)
            ? ConvertNumber(right, new DataType(PrimitiveTypes.Int), NumberConversion.Operand)
            : ConvertNumber(right, operand, NumberConversion.Operand);
        return Fold((BoundBinaryOperator)Arithmetic(@operator), typing, convertedLeft, convertedRight, span, operatorSpan);
    }

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

        if (@operator is BoundBinaryOperator.Divide or BoundBinaryOperator.Modulo && right.Constant is { } divisor
            && IsZero(divisor, typing.Kind))
        {
            Diagnostics.ReportConstantFault(source, operatorSpan, FoldFault.DivideByZero);
            return Error(span);
        }

        return new BoundBinary(span, typing.Result, @operator, typing.Kind, left, right);
    }

    private static bool IsZero(ConstantValue value, NumericKind kind) => kind switch
    {
        NumericKind.Double => value.AsDouble == 0,
        NumericKind.Float => value.AsFloat == 0,
        _ => value.Bits == 0,
    };

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
            _ => TryOperator(left, OperatorNames.Method(@operator), right, span)
                ?? TryOperator(right, OperatorNames.Method(@operator) + "_r", left, span),
        };
        if (result is null)
        {
            Diagnostics.ReportOperatorNotDefined(source, operatorSpan, SyntaxText(@operator), TypeText(left), TypeText(right));
            return Error(span);
        }

        return result;
    }

    private BoundExpression? BindEquality(BoundExpression left, BoundExpression right, bool isNegated, TextSpan span)
    {
        BoundExpression? equal = TryOperator(left, "opEquals", right, span) ?? TryOperator(right, "opEquals", left, span);
        return equal is null || !isNegated || equal.Type.IsError
            ? equal
            : new BoundUnary(span, new DataType(PrimitiveTypes.Bool), BoundUnaryOperator.LogicalNot, equal);
    }

    private BoundExpression? BindComparison(BinaryOperator @operator, BoundExpression left, BoundExpression right, TextSpan span)
    {
        BoundBinaryOperator comparison = Arithmetic(@operator);
        BoundExpression? order = TryOperator(left, "opCmp", right, span);
        if (order is null)
        {
            order = TryOperator(right, "opCmp", left, span);
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
    private BoundExpression? TryOperator(BoundExpression @object, string name, BoundExpression argument, TextSpan span)
    {
        if (!IsObject(@object) || Names.Find(name) is not { } interned
            || MemberLookup.Methods(@object.Type.Type, interned) is not { Length: > 0 } methods)
        {
            return null;
        }

        ArgumentInfo[] arguments = [new ArgumentInfo(argument)];
        OverloadResult result = binder.Overloads.Resolve(methods, arguments, @object.Type.IsObjectConst);
        return result.Function is { } chosen
            ? MakeCall(span, chosen, @object, MakeArguments(chosen, result, arguments, span))
            : null;
    }

    private static string SyntaxText(BinaryOperator @operator) => OperatorNames.Symbol(@operator);

    private BoundExpression BindUnaryExpression(UnaryExpressionSyntax syntax)
    {
        switch (syntax.Operator)
        {
            case UnaryOperator.Increment or UnaryOperator.Decrement:
                return BindIncrement(syntax.Operand, syntax.Operator == UnaryOperator.Decrement, isPostfix: false, syntax.Span, syntax.OperatorSpan);
            case UnaryOperator.HandleOf:
                return BindHandleOf(syntax);
        }

        BoundExpression operand = BindExpression(syntax.Operand);
        if (operand.Type.IsError)
        {
            return operand;
        }

        if (IsObject(operand))
        {
            string? name = syntax.Operator switch
            {
                UnaryOperator.Negate => "opNeg",
                UnaryOperator.BitwiseNot => "opCom",
                _ => null,
            };
            if (name is not null && Names.Find(name) is { } interned && MemberLookup.Methods(operand.Type.Type, interned) is { Length: > 0 } methods)
            {
                return BindCall(syntax.Span, syntax.OperatorSpan, name, methods, [], operand);
            }
        }

        UnaryTyping typing = ArithmeticTypes.Unary(syntax.Operator, operand.Type);
        if (!typing.Exists && syntax.Operator == UnaryOperator.LogicalNot)
        {
            Diagnostics.ReportNotBool(source, operand.Span, TypeText(operand));
            return Error(syntax.Span);
        }

        if (!typing.Exists)
        {
            Diagnostics.ReportOperatorNotDefined(source, syntax.OperatorSpan, OperatorNames.Symbol(syntax.Operator), TypeText(operand), null);
            return Error(syntax.Span);
        }

        return ApplyUnary(syntax, typing, operand);
    }

    // Small integers are computed with as 32-bit ones and cut again.
    private BoundExpression ApplyUnary(UnaryExpressionSyntax syntax, UnaryTyping typing, BoundExpression operand)
    {
        NumericKind kind = typing.Kind.IsInteger() && typing.Kind.Size() < 4 ? NumericKind.Int32 : typing.Kind;
        BoundExpression converted = operand.Type.IsBool
            ? operand
            : ConvertNumber(operand, new DataType(PrimitiveTypes.Of(kind)), NumberConversion.Operand);
        if (syntax.Operator == UnaryOperator.Plus)
        {
            return ConvertNumber(converted, typing.Result, NumberConversion.Explicit);
        }

        BoundUnaryOperator @operator = syntax.Operator switch
        {
            UnaryOperator.Negate => BoundUnaryOperator.Negate,
            UnaryOperator.BitwiseNot => BoundUnaryOperator.BitwiseNot,
            _ => BoundUnaryOperator.LogicalNot,
        };
        BoundExpression result = converted.Constant is { } constant
            ? new BoundLiteral(syntax.Span, Constant(PrimitiveTypes.Of(kind)), ConstantFolder.Unary(@operator, kind, constant))
            : new BoundUnary(syntax.Span, new DataType(PrimitiveTypes.Of(kind)), @operator, converted);
        return kind == typing.Kind ? result : ConvertNumber(result, typing.Result, NumberConversion.Explicit);
    }

    private BoundExpression BindHandleOf(UnaryExpressionSyntax syntax)
    {
        BoundExpression operand = BindPlace(syntax.Operand);
        if (operand.Type.IsError || operand.Type.IsHandle)
        {
            return operand;
        }

        if (!operand.Type.Type.IsReferenceType)
        {
            Diagnostics.ReportHandleNotAllowed(source, syntax.Span, operand.Type.ToString());
            return Error(syntax.Span);
        }

        return new BoundConversion(syntax.Span, operand.Type.AsHandle(), BoundConversionKind.Reinterpret, operand);
    }

    private BoundExpression BindPostfixExpression(PostfixExpressionSyntax syntax) => BindIncrement(
        syntax.Operand, syntax.Operator == PostfixOperator.Decrement, isPostfix: true, syntax.Span, syntax.OperatorSpan);

    private BoundExpression BindIncrement(ExpressionSyntax operandSyntax, bool isDecrement, bool isPostfix, TextSpan span, TextSpan operatorSpan)
    {
        BoundExpression operand = BindPlace(operandSyntax);
        if (operand.Type.IsError)
        {
            return operand;
        }

        if (IsObject(operand))
        {
            string name = "op" + (isPostfix ? "Post" : "Pre") + (isDecrement ? "Dec" : "Inc");
            if (Names.Find(name) is { } interned && MemberLookup.Methods(operand.Type.Type, interned) is { Length: > 0 } methods)
            {
                return BindCall(span, operatorSpan, name, methods, [], operand);
            }
        }

        if (IsElementOfValue(operand))
        {
            var one = new BoundLiteral(span, Constant(PrimitiveTypes.Int), ConstantValue.Of(1L));
            BinaryOperator step = isDecrement ? BinaryOperator.Subtract : BinaryOperator.Add;
            return BindElementChange((BoundPropertyAccess)operand, step, one, span, operatorSpan);
        }

        if (operand is BoundPropertyAccess)
        {
            Diagnostics.ReportPropertyIncrement(source, operatorSpan);
            return Error(span);
        }

        if (!operand.Type.Type.Numeric.IsNumber() || operand.Type.Type.Kind == TypeKind.Enum)
        {
            Diagnostics.ReportOperatorNotDefined(source, operatorSpan, isDecrement ? "--" : "++", TypeText(operand), null);
            return Error(span);
        }

        return CheckAssignable(operand) ? new BoundIncrement(span, operand, isDecrement, isPostfix) : Error(span);
    }
}
