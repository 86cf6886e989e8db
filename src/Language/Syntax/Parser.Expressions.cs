using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>An expression with all operators; assignments are right associative.</summary>
    private ExpressionSyntax ParseExpression()
    {
        // Half of all expressions are one token; they need not go through all levels.
        if (_kind is TokenKind.Identifier or TokenKind.IntegerLiteral && PeekKind(1) is TokenKind.CloseParen
            or TokenKind.Comma or TokenKind.Semicolon or TokenKind.CloseBracket)
        {
            return ParsePrimaryExpression(isOperand: false);
        }

        if (!Enter())
        {
            Leave();
            return MissingExpression();
        }

        ExpressionSyntax left = ParseConditionalExpression();
        if (IsAssignment(_kind))
        {
            AssignmentOperator op = AssignmentOperatorOf(_kind)!.Value;
            TextSpan operatorSpan = Current.Span;
            Advance();
            ExpressionSyntax right = ParseExpression();
            left = new AssignmentExpressionSyntax(SpanFrom(left.Span.Start), left, op, operatorSpan, right);
        }

        Leave();
        return left;
    }

    private ExpressionSyntax ParseConditionalExpression()
    {
        ExpressionSyntax condition = ParseBinaryExpression(1);
        if (_kind != TokenKind.Question)
        {
            return condition;
        }

        TextSpan questionSpan = Current.Span;
        Advance();
        ExpressionSyntax whenTrue = ParseExpression();
        ExpressionSyntax whenFalse = Expect(TokenKind.Colon) ? ParseExpression() : MissingExpression();
        return new ConditionalExpressionSyntax(
            SpanFrom(condition.Span.Start), condition, questionSpan, whenTrue, whenFalse);
    }

    /// <summary>Operators that bind at least as tightly as <paramref name="precedence"/>; chains are read in a loop.</summary>
    private ExpressionSyntax ParseBinaryExpression(int precedence)
    {
        ExpressionSyntax left = ParseUnaryExpression();
        while (BinaryPrecedence(_kind) is var found && found >= precedence && found > 0)
        {
            BinaryOperator op = BinaryOperatorOf(_kind);
            TextSpan operatorSpan = Current.Span;
            Advance();
            ExpressionSyntax right = ParseBinaryExpression(found + 1);
            left = new BinaryExpressionSyntax(SpanFrom(left.Span.Start), left, op, operatorSpan, right);
        }

        return left;
    }

    private ExpressionSyntax ParseUnaryExpression()
    {
        if (!IsUnaryOperator(_kind))
        {
            return ParsePostfixExpression(ParsePrimaryExpression(isOperand: false));
        }

        if (!Enter())
        {
            Leave();
            return MissingExpression();
        }

        UnaryOperator op = UnaryOperatorOf(_kind)!.Value;
        TextSpan operatorSpan = Current.Span;
        Advance();
        ExpressionSyntax operand = IsUnaryOperator(_kind)
            ? ParseUnaryExpression()
            : ParsePostfixExpression(ParsePrimaryExpression(isOperand: true));
        Leave();
        return new UnaryExpressionSyntax(SpanFrom(operatorSpan.Start), op, operatorSpan, operand);
    }

    private ExpressionSyntax ParsePostfixExpression(ExpressionSyntax expression)
    {
        int start = expression.Span.Start;
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.Dot:
                    expression = ParseMemberExpression(expression);
                    break;

                case TokenKind.OpenParen:
                    ExpressionSyntax[] arguments = ParseArguments(TokenKind.CloseParen, out TextSpan argumentsSpan);
                    expression = new CallExpressionSyntax(SpanFrom(start), expression, arguments, argumentsSpan);
                    break;

                case TokenKind.OpenBracket:
                    ExpressionSyntax[] indexes = ParseArguments(TokenKind.CloseBracket, out TextSpan indexesSpan);
                    expression = new IndexExpressionSyntax(SpanFrom(start), expression, indexes, indexesSpan);
                    break;

                case TokenKind.PlusPlus or TokenKind.MinusMinus:
                    PostfixOperator op = _kind == TokenKind.PlusPlus ? PostfixOperator.Increment : PostfixOperator.Decrement;
                    TextSpan operatorSpan = Current.Span;
                    Advance();
                    expression = new PostfixExpressionSyntax(SpanFrom(start), expression, op, operatorSpan);
                    break;

                default:
                    return expression;
            }
        }
    }

    private MemberExpressionSyntax ParseMemberExpression(ExpressionSyntax instance)
    {
        Advance();
        var path = new ScopeBuilder(Current.Start);
        while (true)
        {
            Name name = ParseName("the name of a member", out TextSpan nameSpan);
            TypeSyntax[] arguments = _kind == TokenKind.Less && IsTemplateName(isMember: true) ? ParseTemplateArguments() : [];
            if (_kind != TokenKind.ColonColon || nameSpan.Length == 0)
            {
                return new MemberExpressionSyntax(
                    SpanFrom(instance.Span.Start), instance, path.Build(), name, nameSpan, arguments);
            }

            Advance();
            path.Add(name, arguments, _previousEnd);
        }
    }

    /// <summary>The arguments of a call or index with their delimiters.</summary>
    private ExpressionSyntax[] ParseArguments(TokenKind close, out TextSpan span)
    {
        int start = Current.Start;
        int mark = _scratchCount;
        bool wasInList = _isInList;
        _isInList = true;
        Advance();
        if (_kind != close || close == TokenKind.CloseBracket)
        {
            do
            {
                Push(ParseArgument());
            }
            while (Match(TokenKind.Comma));
        }

        _isInList = wasInList;

        ExpectClose(close);
        span = SpanFrom(start);
        return Pop<ExpressionSyntax>(mark);
    }

    private ExpressionSyntax ParseArgument()
    {
        if (_kind != TokenKind.Identifier || !IsArgumentName(PeekKind(1)))
        {
            return ParseExpressionOrVoid();
        }

        int start = Current.Start;
        Name name = Current.Name!;
        TextSpan nameSpan = Current.Span;
        Advance();
        if (_kind == TokenKind.Equals && _options.NamedArguments == NamedArgumentSyntax.EqualsWithWarning)
        {
            _diagnostics.ReportNamedByEquals(_source, Current.Span);
        }

        Advance();
        ExpressionSyntax expression = ParseExpressionOrVoid();
        return new ArgumentSyntax(SpanFrom(start), name, nameSpan, expression);
    }

    // For an output that nobody wants.
    private ExpressionSyntax ParseExpressionOrVoid()
    {
        if (_kind != TokenKind.VoidKeyword || PeekKind(1) is not (TokenKind.Comma or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.EndOfFile))
        {
            return ParseExpression();
        }

        TextSpan span = Current.Span;
        Advance();
        return new VoidExpressionSyntax(span);
    }

    private bool IsArgumentName(TokenKind next) =>
        next == TokenKind.Colon || (next == TokenKind.Equals && _options.NamedArguments != NamedArgumentSyntax.Colon);

    private ErrorExpressionSyntax MissingExpression() => new(new TextSpan(Current.Start, 0));
}
