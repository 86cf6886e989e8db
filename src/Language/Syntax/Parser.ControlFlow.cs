using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>The condition of if, while, switch and so on, in its parentheses.</summary>
    private ExpressionSyntax ParseCondition()
    {
        if (!Expect(TokenKind.OpenParen))
        {
            return MissingExpression();
        }

        ExpressionSyntax condition = ParseExpression();
        ExpectClose(TokenKind.CloseParen);
        return condition;
    }

    private IfStatementSyntax ParseIfStatement()
    {
        int start = Current.Start;
        Advance();
        ExpressionSyntax condition = ParseCondition();
        StatementSyntax then = ParseBody();
        StatementSyntax? elseStatement = null;
        if (Match(TokenKind.ElseKeyword))
        {
            elseStatement = _kind == TokenKind.IfKeyword ? ParseElseIfChain() : ParseBody();
        }

        return new IfStatementSyntax(SpanFrom(start), condition, then, elseStatement);
    }

    /// <summary>A chain of else-ifs may be long: it is read in a loop, and nested from its end.</summary>
    private IfStatementSyntax ParseElseIfChain()
    {
        int mark = _scratchCount;
        StatementSyntax? last = null;
        do
        {
            int start = Current.Start;
            Advance();
            ExpressionSyntax condition = ParseCondition();
            StatementSyntax then = ParseBody();
            Push(new IfStatementSyntax(SpanFrom(start), condition, then, null));
            if (!Match(TokenKind.ElseKeyword))
            {
                break;
            }

            last = _kind == TokenKind.IfKeyword ? null : ParseBody();
        }
        while (last is null);

        IfStatementSyntax[] chain = Pop<IfStatementSyntax>(mark);
        for (int i = chain.Length - 1; i >= 0; i--)
        {
            IfStatementSyntax link = chain[i];
            last = last is null
                ? link
                : new IfStatementSyntax(SpanFrom(link.Span.Start), link.Condition, link.Then, last);
        }

        return (IfStatementSyntax)last!;
    }

    private SwitchStatementSyntax ParseSwitchStatement()
    {
        int start = Current.Start;
        Advance();
        ExpressionSyntax expression = ParseCondition();
        int mark = _scratchCount;
        if (Expect(TokenKind.OpenBrace))
        {
            EndRecovery();
            while (_kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile))
            {
                if (_kind is TokenKind.CaseKeyword or TokenKind.DefaultKeyword)
                {
                    Push(ParseSwitchSection());
                    continue;
                }

                ReportExpected("'case' or 'default'");
                int statements = _scratchCount;
                int position = _position;
                ParseStatements(insideCase: true);
                Pop<StatementSyntax>(statements);
                if (_position == position)
                {
                    break;
                }
            }

            Expect(TokenKind.CloseBrace);
        }

        return new SwitchStatementSyntax(SpanFrom(start), expression, Pop<SwitchSectionSyntax>(mark));
    }

    private SwitchSectionSyntax ParseSwitchSection()
    {
        int start = Current.Start;
        int mark = _scratchCount;
        do
        {
            EndRecovery();
            Push(ParseSwitchLabel());
        }
        while (_kind is TokenKind.CaseKeyword or TokenKind.DefaultKeyword);

        SwitchLabelSyntax[] labels = Pop<SwitchLabelSyntax>(mark);
        ParseStatements(insideCase: true);
        return new SwitchSectionSyntax(SpanFrom(start), labels, Pop<StatementSyntax>(mark));
    }

    private SwitchLabelSyntax ParseSwitchLabel()
    {
        int start = Current.Start;
        bool isDefault = _kind == TokenKind.DefaultKeyword;
        Advance();
        ExpressionSyntax? value = isDefault ? null : ParseExpression();
        if (!Expect(TokenKind.Colon))
        {
            while (_kind is not (TokenKind.Colon or TokenKind.Semicolon or TokenKind.OpenBrace or TokenKind.CloseBrace
                or TokenKind.CaseKeyword or TokenKind.DefaultKeyword or TokenKind.EndOfFile))
            {
                Advance();
            }

            Match(TokenKind.Colon);
        }

        return new SwitchLabelSyntax(SpanFrom(start), value);
    }

    private WhileStatementSyntax ParseWhileStatement()
    {
        int start = Current.Start;
        Advance();
        ExpressionSyntax condition = ParseCondition();
        StatementSyntax body = ParseBody();
        return new WhileStatementSyntax(SpanFrom(start), condition, body);
    }

    private DoWhileStatementSyntax ParseDoWhileStatement()
    {
        int start = Current.Start;
        Advance();
        StatementSyntax body = ParseBody();
        ExpressionSyntax condition = Expect(TokenKind.WhileKeyword) ? ParseCondition() : MissingExpression();
        ExpectSemicolon();
        return new DoWhileStatementSyntax(SpanFrom(start), body, condition);
    }

    private ForStatementSyntax ParseForStatement()
    {
        int start = Current.Start;
        Advance();
        StatementSyntax? initializer = null;
        ExpressionSyntax? condition = null;
        ExpressionSyntax[] increments = [];
        if (Expect(TokenKind.OpenParen))
        {
            if (!Match(TokenKind.Semicolon))
            {
                initializer = IsLocalDeclaration() ? ParseLocalDeclarationStatement() : ParseExpressionStatement();
            }

            // After an error the rest of the header is skipped.
            if (!_isRecovering && !Match(TokenKind.Semicolon))
            {
                condition = ParseExpression();
                ExpectSemicolon();
            }

            if (!_isRecovering)
            {
                increments = ParseIncrements();
            }

            ExpectClose(TokenKind.CloseParen);
        }

        StatementSyntax body = ParseBody();
        return new ForStatementSyntax(SpanFrom(start), initializer, condition, increments, body);
    }

    private ExpressionSyntax[] ParseIncrements()
    {
        if (_kind == TokenKind.CloseParen)
        {
            return [];
        }

        int mark = _scratchCount;
        do
        {
            Push(ParseExpression());
        }
        while (Match(TokenKind.Comma));

        return Pop<ExpressionSyntax>(mark);
    }

    private ForeachStatementSyntax ParseForeachStatement()
    {
        int start = Current.Start;
        Advance();
        int mark = _scratchCount;
        ExpressionSyntax expression = MissingExpression();
        if (Expect(TokenKind.OpenParen))
        {
            do
            {
                Push(ParseForeachVariable());
            }
            while (Match(TokenKind.Comma));

            if (Expect(TokenKind.Colon))
            {
                expression = ParseExpression();
            }

            ExpectClose(TokenKind.CloseParen);
        }

        ForeachVariableSyntax[] variables = Pop<ForeachVariableSyntax>(mark);
        StatementSyntax body = ParseBody();
        return new ForeachStatementSyntax(SpanFrom(start), variables, expression, body);
    }

    private ForeachVariableSyntax ParseForeachVariable()
    {
        int start = Current.Start;
        TypeSyntax type = ParseType();
        if (_kind == TokenKind.Ampersand)
        {
            if (StartRecovery())
            {
                _diagnostics.ReportReferenceVariable(_source, Current.Span);
            }

            Advance();
        }

        Name name = ParseName("a name for the variable", out TextSpan nameSpan);
        return new ForeachVariableSyntax(SpanFrom(start), type, name, nameSpan);
    }
}
