using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>
    /// An expression without operators. Behind a prefix operator (<paramref name="isOperand"/>) <c>x = {…}</c> is an
    /// assignment, anywhere else it may construct an x.
    /// </summary>
    private ExpressionSyntax ParsePrimaryExpression(bool isOperand)
    {
        switch (_kind)
        {
            case TokenKind.Identifier when IsLambda():
                return ParseLambdaExpression();

            case TokenKind.Identifier or TokenKind.ColonColon:
                return ParseIdentifierName(isOperand);

            case TokenKind.IntegerLiteral:
                return TakeLiteral(LiteralReader.ReadInteger(_source, Current, _diagnostics));

            case TokenKind.FloatLiteral or TokenKind.DoubleLiteral:
                return TakeLiteral(LiteralReader.ReadReal(_source, Current, _diagnostics));

            case TokenKind.CharacterLiteral:
                NoteUnterminated();
                return TakeLiteral(LiteralReader.ReadCharacter(_source, Current, _diagnostics));

            case TokenKind.StringLiteral or TokenKind.HeredocLiteral:
                return ParseStringLiteral();

            case TokenKind.TrueKeyword:
                return TakeLiteral(new LiteralExpressionSyntax(Current.Span, LiteralKind.Bool, 1, null));

            case TokenKind.FalseKeyword:
                return TakeLiteral(new LiteralExpressionSyntax(Current.Span, LiteralKind.Bool, 0, null));

            case TokenKind.NullKeyword:
                return TakeLiteral(new LiteralExpressionSyntax(Current.Span, LiteralKind.Null, 0, null));

            case TokenKind.OpenParen:
                return ParseParenthesizedExpression();

            case TokenKind.OpenBrace:
                return ParseInitListExpression();

            case TokenKind.CastKeyword:
                return ParseCastExpression();

            case TokenKind.ConstKeyword:
                return ParseConstructExpression(ParseType());

            default:
                if (IsTypeKeyword(_kind) && (_kind != TokenKind.VoidKeyword || PeekKind(1) == TokenKind.OpenParen))
                {
                    return ParseConstructExpression(ParseType());
                }

                if (StartRecovery())
                {
                    _diagnostics.ReportExpectedExpression(_source, Current.Span, FoundText(Current));
                }

                return MissingExpression();
        }
    }

    private LiteralExpressionSyntax TakeLiteral(LiteralExpressionSyntax literal)
    {
        Advance();
        return literal;
    }

    /// <summary>One or more string literals side by side make one string.</summary>
    private LiteralExpressionSyntax ParseStringLiteral()
    {
        NoteUnterminated();
        int start = Current.Start;
        string text = LiteralReader.ReadString(_source, Current, _diagnostics, _options.HeredocTrimMode);
        Advance();
        if (_kind is TokenKind.StringLiteral or TokenKind.HeredocLiteral)
        {
            var joined = new System.Text.StringBuilder(text);
            do
            {
                joined.Append(LiteralReader.ReadString(_source, Current, _diagnostics, _options.HeredocTrimMode));
                Advance();
            }
            while (_kind is TokenKind.StringLiteral or TokenKind.HeredocLiteral);

            text = joined.ToString();
        }

        return new LiteralExpressionSyntax(SpanFrom(start), LiteralKind.String, 0, text);
    }

    /// <summary>A string without end has swallowed what stood behind it, which is not to be missed once more.</summary>
    private void NoteUnterminated()
    {
        if (ReferenceEquals(Current.Name, Lexer.Unterminated))
        {
            StartRecovery();
        }
    }

    private ParenthesizedExpressionSyntax ParseParenthesizedExpression()
    {
        int start = Current.Start;
        bool wasInList = _isInList;
        _isInList = false;
        Advance();
        ExpressionSyntax expression = ParseExpression();
        _isInList = wasInList;
        ExpectClose(TokenKind.CloseParen);
        return new ParenthesizedExpressionSyntax(SpanFrom(start), expression);
    }

    private CastExpressionSyntax ParseCastExpression()
    {
        int start = Current.Start;
        Advance();
        TypeSyntax type;
        if (Expect(TokenKind.Less))
        {
            type = ParseType();
            if (StartsWithGreater(_kind))
            {
                TakeGreater();
            }
            else
            {
                ReportExpected("'>'");
            }
        }
        else
        {
            type = new TypeSyntax(new TextSpan(Current.Start, 0), false, TypeKeyword.Missing, null, null, default, [], []);
        }

        ExpressionSyntax expression = MissingExpression();
        if (Expect(TokenKind.OpenParen))
        {
            expression = ParseExpression();
            ExpectClose(TokenKind.CloseParen);
        }

        return new CastExpressionSyntax(SpanFrom(start), type, expression);
    }

    /// <summary>
    /// A name with its path and template arguments. What follows may show that it was a type: <c>Foo@(x)</c>,
    /// <c>Foo[] = {…}</c>.
    /// </summary>
    private ExpressionSyntax ParseIdentifierName(bool isOperand)
    {
        int start = Current.Start;
        if (_kind == TokenKind.Identifier && PeekKind(1) is not (TokenKind.ColonColon or TokenKind.Less or TokenKind.At
            or TokenKind.OpenBracket or TokenKind.Equals))
        {
            TextSpan span = Current.Span;
            Name simple = Current.Name!;
            Advance();
            return new IdentifierNameSyntax(span, null, simple, span, []);
        }

        var path = new ScopeBuilder(start) { IsGlobal = Match(TokenKind.ColonColon) };
        while (true)
        {
            Name name = ParseName("a name", out TextSpan nameSpan);
            TypeSyntax[] arguments = _kind == TokenKind.Less && IsTemplateName(isMember: false) ? ParseTemplateArguments() : [];
            if (_kind == TokenKind.ColonColon && nameSpan.Length > 0)
            {
                Advance();
                path.Add(name, arguments, _previousEnd);
                continue;
            }

            bool isType = _kind switch
            {
                TokenKind.At => true,
                TokenKind.OpenBracket => PeekKind(1) == TokenKind.CloseBracket,
                TokenKind.Equals => !isOperand && PeekKind(1) == TokenKind.OpenBrace,
                _ => false,
            };
            if (isType && nameSpan.Length > 0)
            {
                return ParseConstructExpression(
                    FinishType(start, false, TypeKeyword.None, path.Build(), name, nameSpan, arguments));
            }

            return new IdentifierNameSyntax(SpanFrom(start), path.Build(), name, nameSpan, arguments);
        }
    }

    /// <summary>What follows a type in an expression: arguments, or an initialisation list.</summary>
    private ExpressionSyntax ParseConstructExpression(TypeSyntax type)
    {
        int start = type.Span.Start;
        if (_kind == TokenKind.Equals && PeekKind(1) == TokenKind.OpenBrace)
        {
            Advance();
            InitListExpressionSyntax list = ParseInitListExpression();
            return new AnonymousInitListExpressionSyntax(SpanFrom(start), type, list);
        }

        if (_kind != TokenKind.OpenParen)
        {
            ReportExpected($"'(' and the arguments for a value of type {FoundType(type)}");
            return new ErrorExpressionSyntax(SpanFrom(start));
        }

        ExpressionSyntax[] arguments = ParseArguments(TokenKind.CloseParen, out TextSpan argumentsSpan);
        return new ConstructExpressionSyntax(SpanFrom(start), type, arguments, argumentsSpan);
    }

    private string FoundType(TypeSyntax type) => $"'{_source.Text.Substring(type.Span.Start, type.Span.Length)}'";

    private InitListExpressionSyntax ParseInitListExpression()
    {
        int start = Current.Start;
        int mark = _scratchCount;
        bool wasInList = _isInList;
        _isInList = true;
        if (Enter())
        {
            Advance();
            if (_kind != TokenKind.CloseBrace)
            {
                do
                {
                    Push(_kind is TokenKind.Comma or TokenKind.CloseBrace ? null : ParseExpression());
                }
                while (Match(TokenKind.Comma));
            }

            if (!Expect(TokenKind.CloseBrace))
            {
                SkipStatement();
                Match(TokenKind.CloseBrace);
            }
        }

        Leave();
        _isInList = wasInList;
        return new InitListExpressionSyntax(SpanFrom(start), Pop<ExpressionSyntax?>(mark));
    }

    private LambdaExpressionSyntax ParseLambdaExpression()
    {
        int start = Current.Start;
        Advance();
        ParameterSyntax[] parameters = ParseParameters(isLambda: true);
        bool wasInList = _isInList;
        _isInList = false;
        BlockStatementSyntax body = ParseBlockStatement();
        _isInList = wasInList;
        return new LambdaExpressionSyntax(SpanFrom(start), parameters, body);
    }
}
