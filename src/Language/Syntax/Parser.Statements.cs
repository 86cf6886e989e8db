using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    private BlockStatementSyntax ParseBlockStatement()
    {
        int start = Current.Start;
        if (!Expect(TokenKind.OpenBrace))
        {
            return new BlockStatementSyntax(new TextSpan(start, 0), []);
        }

        int mark = _scratchCount;
        ParseStatements(insideCase: false);
        Expect(TokenKind.CloseBrace);
        return new BlockStatementSyntax(SpanFrom(start), Pop<StatementSyntax>(mark));
    }

    /// <summary>Pushes statements up to the end of the block, or of the switch section.</summary>
    private void ParseStatements(bool insideCase)
    {
        while (!EndsBlock(insideCase))
        {
            EndRecovery();
            int position = _position;
            StatementSyntax statement = ParseStatement();
            if (insideCase && statement is LocalDeclarationStatementSyntax && StartRecovery())
            {
                _diagnostics.ReportDeclarationWithoutBlock(_source, statement.Span, "directly in a case");
            }

            Push(statement);
            if (_position == position)
            {
                Advance();
            }
        }

        EndRecovery();
    }

    private bool EndsBlock(bool insideCase) => _kind switch
    {
        TokenKind.CloseBrace or TokenKind.EndOfFile => true,
        TokenKind.CaseKeyword or TokenKind.DefaultKeyword => insideCase,

        // These never stand in a function: the closing brace is missing.
        TokenKind.ClassKeyword or TokenKind.MixinKeyword or TokenKind.InterfaceKeyword or TokenKind.EnumKeyword
            or TokenKind.FuncdefKeyword or TokenKind.TypedefKeyword or TokenKind.NamespaceKeyword
            or TokenKind.ImportKeyword or TokenKind.PrivateKeyword or TokenKind.ProtectedKeyword => true,
        _ => false,
    };

    private StatementSyntax ParseStatement()
    {
        if (!Enter())
        {
            Leave();
            return new EmptyStatementSyntax(new TextSpan(Current.Start, 0));
        }

        StatementSyntax statement = _kind switch
        {
            TokenKind.OpenBrace => ParseBlockStatement(),
            TokenKind.Semicolon => ParseEmptyStatement(),
            TokenKind.IfKeyword => ParseIfStatement(),
            TokenKind.SwitchKeyword => ParseSwitchStatement(),
            TokenKind.WhileKeyword => ParseWhileStatement(),
            TokenKind.DoKeyword => ParseDoWhileStatement(),
            TokenKind.ForKeyword => ParseForStatement(),
            TokenKind.ForeachKeyword => ParseForeachStatement(),
            TokenKind.BreakKeyword => ParseBreakStatement(),
            TokenKind.ContinueKeyword => ParseContinueStatement(),
            TokenKind.ReturnKeyword => ParseReturnStatement(),
            TokenKind.TryKeyword => ParseTryStatement(),
            TokenKind.UsingKeyword => ParseUsingNamespaceStatement(),
            TokenKind.CaseKeyword or TokenKind.DefaultKeyword => SkipStrayLabel(),
            _ => IsLocalDeclaration() ? ParseLocalDeclarationStatement() : ParseExpressionStatement(),
        };
        Leave();
        return statement;
    }

    /// <summary>A statement on its own, as the body of if and the loops.</summary>
    private StatementSyntax ParseBody()
    {
        bool wasRecovering = _isRecovering;
        if (_kind == TokenKind.OpenBrace)
        {
            EndRecovery();
        }
        else if (wasRecovering && _kind == TokenKind.CloseBrace)
        {
            return new EmptyStatementSyntax(new TextSpan(Current.Start, 0));
        }

        StatementSyntax statement = ParseStatement();
        if (statement is LocalDeclarationStatementSyntax && StartRecovery())
        {
            _diagnostics.ReportDeclarationWithoutBlock(_source, statement.Span, "as the body of a statement");
        }

        return statement;
    }

    private EmptyStatementSyntax ParseEmptyStatement()
    {
        int start = Current.Start;
        Advance();
        return new EmptyStatementSyntax(SpanFrom(start));
    }

    /// <summary>A label outside of any switch.</summary>
    private EmptyStatementSyntax SkipStrayLabel()
    {
        ReportExpected("a statement");
        return new EmptyStatementSyntax(ParseSwitchLabel().Span);
    }

    private ExpressionStatementSyntax ParseExpressionStatement()
    {
        int start = Current.Start;
        ExpressionSyntax expression = ParseExpression();
        ExpectSemicolon();
        return new ExpressionStatementSyntax(SpanFrom(start), expression);
    }

    private StatementSyntax ParseLocalDeclarationStatement()
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

        if (_kind == TokenKind.Identifier && PeekKind(1) == TokenKind.OpenParen && IsFunctionBodyAhead())
        {
            return SkipLocalFunction(start, type);
        }

        VariableDeclaratorSyntax[] variables = ParseVariableDeclarators();
        return new LocalDeclarationStatementSyntax(SpanFrom(start), type, variables);
    }

    private bool IsFunctionBodyAhead()
    {
        StartScan(1);
        return ScanParentheses() && ScanKind == TokenKind.OpenBrace;
    }

    /// <summary>Reads a function inside a function, so that the errors in it are found, and leaves it out of the tree.</summary>
    private EmptyStatementSyntax SkipLocalFunction(int start, TypeSyntax type)
    {
        if (StartRecovery())
        {
            _diagnostics.ReportLocalFunction(_source, Current.Span, Current.Name!.Text);
        }

        ParseFunctionDeclaration(start, DeclarationModifiers.None, [], type, false, DeclarationPlace.Script);
        return new EmptyStatementSyntax(SpanFrom(start));
    }

    private UsingNamespaceStatementSyntax ParseUsingNamespaceStatement()
    {
        int start = Current.Start;
        Name[] names = ParseUsingNamespace(out TextSpan nameSpan);
        return new UsingNamespaceStatementSyntax(SpanFrom(start), names, nameSpan);
    }

    private BreakStatementSyntax ParseBreakStatement()
    {
        int start = Current.Start;
        Advance();
        ExpectSemicolon();
        return new BreakStatementSyntax(SpanFrom(start));
    }

    private ContinueStatementSyntax ParseContinueStatement()
    {
        int start = Current.Start;
        Advance();
        ExpectSemicolon();
        return new ContinueStatementSyntax(SpanFrom(start));
    }

    private ReturnStatementSyntax ParseReturnStatement()
    {
        int start = Current.Start;
        Advance();
        ExpressionSyntax? expression = null;
        if (_kind is not (TokenKind.Semicolon or TokenKind.CloseBrace))
        {
            expression = ParseExpression();
        }

        ExpectSemicolon();
        return new ReturnStatementSyntax(SpanFrom(start), expression);
    }

    private TryStatementSyntax ParseTryStatement()
    {
        int start = Current.Start;
        Advance();
        BlockStatementSyntax body = ParseBlockStatement();
        BlockStatementSyntax catchBlock = Expect(TokenKind.CatchKeyword)
            ? ParseBlockStatement()
            : new BlockStatementSyntax(new TextSpan(Current.Start, 0), []);
        return new TryStatementSyntax(SpanFrom(start), body, catchBlock);
    }
}
