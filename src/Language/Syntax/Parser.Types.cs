using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    private TypeSyntax ParseType()
    {
        int start = Current.Start;
        bool isConst = Match(TokenKind.ConstKeyword);
        TypeKeyword keyword = TypeKeywordOf(_kind);
        if (keyword == TypeKeyword.Any && !_isHostDeclaration)
        {
            keyword = TypeKeyword.None;
        }

        if (keyword != TypeKeyword.None)
        {
            TextSpan span = Current.Span;
            Advance();
            return FinishType(start, isConst, keyword, null, null, span, []);
        }

        if (_kind == TokenKind.Identifier && PeekKind(1) is not (TokenKind.ColonColon or TokenKind.Less))
        {
            Name simple = Current.Name!;
            TextSpan span = Current.Span;
            Advance();
            return FinishType(start, isConst, TypeKeyword.None, null, simple, span, []);
        }

        if (_kind is TokenKind.Identifier or TokenKind.ColonColon)
        {
            Name? name = ParseTypeName(out ScopeSyntax? scope, out TextSpan nameSpan, out TypeSyntax[] arguments);
            if (name is not null)
            {
                return FinishType(start, isConst, TypeKeyword.None, scope, name, nameSpan, arguments);
            }
        }
        else if (StartRecovery())
        {
            _diagnostics.ReportExpectedType(_source, Current.Span, FoundText(Current));
        }

        return new TypeSyntax(
            SpanFrom(start), isConst, TypeKeyword.Missing, null, null, new TextSpan(Current.Start, 0), [], []);
    }

    /// <summary>Reads the name of a type with its path; null after an error.</summary>
    private Name? ParseTypeName(out ScopeSyntax? scope, out TextSpan nameSpan, out TypeSyntax[] arguments)
    {
        var path = new ScopeBuilder(Current.Start);
        path.IsGlobal = Match(TokenKind.ColonColon);
        while (true)
        {
            arguments = [];
            if (_kind != TokenKind.Identifier)
            {
                scope = null;
                ParseName("the name of a type", out nameSpan);
                return null;
            }

            Name name = Current.Name!;
            nameSpan = Current.Span;
            Advance();
            if (_kind == TokenKind.Less)
            {
                arguments = ParseTemplateArguments();
            }

            if (_kind != TokenKind.ColonColon)
            {
                scope = path.Build();
                return name;
            }

            Advance();
            path.Add(name, arguments, _previousEnd);
        }
    }

    private TypeSyntax[] ParseTemplateArguments()
    {
        int mark = _scratchCount;
        if (Enter())
        {
            do
            {
                Advance(); // < or ,
                Push(ParseType());
            }
            while (_kind == TokenKind.Comma);

            if (StartsWithGreater(_kind))
            {
                TakeGreater();
            }
            else
            {
                ReportExpected("'>'");
            }
        }

        Leave();
        return Pop<TypeSyntax>(mark);
    }

    /// <summary>Takes one <c>&gt;</c>, if need be from the front of <c>&gt;&gt;</c> or <c>&gt;=</c>.</summary>
    private void TakeGreater()
    {
        ref Token token = ref _tokens[_position];
        if (token.Length == 1)
        {
            Advance();
            return;
        }

        token = new Token(RestOf(token.Kind, 1), token.Start + 1, token.Length - 1);
        _kind = token.Kind;
        _previousEnd = token.Start;
    }

    private TypeSyntax FinishType(
        int start, bool isConst, TypeKeyword keyword, ScopeSyntax? scope, Name? name, TextSpan nameSpan, TypeSyntax[] arguments)
    {
        TypeSuffix[] suffixes = [];
        while (true)
        {
            if (_kind == TokenKind.At)
            {
                Advance();
                suffixes = Append(suffixes, Match(TokenKind.ConstKeyword) ? TypeSuffix.ConstHandle : TypeSuffix.Handle);
            }
            else if (_kind == TokenKind.OpenBracket && PeekKind(1) == TokenKind.CloseBracket)
            {
                Advance();
                Advance();
                if (_isHostDeclaration && _kind == TokenKind.ColonColon)
                {
                    return ParseChildOfArray(start, isConst, new TypeSyntax(SpanFrom(start), false, keyword, scope, name, nameSpan, arguments, suffixes));
                }

                suffixes = Append(suffixes, TypeSuffix.Array);
            }
            else
            {
                return new TypeSyntax(SpanFrom(start), isConst, keyword, scope, name, nameSpan, arguments, suffixes);
            }
        }
    }

    // T[]::less, in declarations of the host.
    private TypeSyntax ParseChildOfArray(int start, bool isConst, TypeSyntax element)
    {
        var path = new ScopeBuilder(start);
        path.Add(Name.Create("array"), [element], _previousEnd);
        Advance();
        Name name = ParseName("a name for the funcdef", out TextSpan nameSpan);
        return FinishType(start, isConst, TypeKeyword.None, path.Build(), name, nameSpan, []);
    }

    private static TypeKeyword TypeKeywordOf(TokenKind kind) => kind switch
    {
        TokenKind.VoidKeyword => TypeKeyword.Void,
        TokenKind.BoolKeyword => TypeKeyword.Bool,
        TokenKind.Int8Keyword => TypeKeyword.Int8,
        TokenKind.Int16Keyword => TypeKeyword.Int16,
        TokenKind.IntKeyword or TokenKind.Int32Keyword => TypeKeyword.Int,
        TokenKind.Int64Keyword => TypeKeyword.Int64,
        TokenKind.UInt8Keyword => TypeKeyword.UInt8,
        TokenKind.UInt16Keyword => TypeKeyword.UInt16,
        TokenKind.UIntKeyword or TokenKind.UInt32Keyword => TypeKeyword.UInt,
        TokenKind.UInt64Keyword => TypeKeyword.UInt64,
        TokenKind.FloatKeyword => TypeKeyword.Float,
        TokenKind.DoubleKeyword => TypeKeyword.Double,
        TokenKind.AutoKeyword => TypeKeyword.Auto,
        TokenKind.Question => TypeKeyword.Any,
        _ => TypeKeyword.None,
    };
}
