using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Prefix and postfix operators.</summary>
internal sealed partial class FunctionBinder
{
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

        Use(operand);
        if (syntax.Operator == UnaryOperator.LogicalNot)
        {
            operand = AsCondition(operand);
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
        return ReferenceEquals(result.Type.Type, typing.Result.Type) ? result : ConvertNumber(result, typing.Result, NumberConversion.Explicit);
    }

    private BoundExpression BindHandleOf(UnaryExpressionSyntax syntax)
    {
        BoundExpression operand = BindPlace(syntax.Operand);
        if (operand.Type.IsError || operand.Type.IsHandle || operand.ExpressionKind == BoundKind.Open)
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

        Use(operand);
        if (IsElementOfValue(operand))
        {
            var one = new BoundLiteral(span, Constant(PrimitiveTypes.Int), ConstantValue.Of(1L));
            BinaryOperator step = isDecrement ? BinaryOperator.Subtract : BinaryOperator.Add;
            return BindElementChange((BoundPropertyAccess)operand, step, one, span, operatorSpan);
        }

        if (operand is BoundPropertyAccess && !IsElementOfHost(operand))
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
