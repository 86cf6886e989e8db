using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>
    /// Set by the first error of a statement or declaration and cleared at the next one: what follows an error in the
    /// same construct is nearly always its consequence.
    /// </summary>
    private bool _isRecovering;

    /// <summary>Set when the rest of the text is not read at all.</summary>
    private bool _isAbandoned;

    private int _missingNames;

    private void EndRecovery() => _isRecovering = _isAbandoned;

    private bool StartRecovery()
    {
        bool isFirst = !_isRecovering;
        _isRecovering = true;
        return isFirst;
    }

    private string FoundText(in Token token)
    {
        const int MaxLength = 30;
        if (token.Kind == TokenKind.EndOfFile)
        {
            return "the end of the text";
        }

        string text = _source.Text.Substring(token.Start, Math.Min(token.Length, MaxLength));
        int lineEnd = text.IndexOfAny(['\r', '\n']);
        text = lineEnd >= 0 ? text.Substring(0, lineEnd) : text;
        return text.Length < token.Length ? $"'{text}…'" : $"'{text}'";
    }

    private void ReportExpected(string expected)
    {
        if (StartRecovery())
        {
            _diagnostics.ReportUnexpectedToken(_source, Current.Span, expected, FoundText(Current));
        }
    }

    private bool Expect(TokenKind kind)
    {
        if (Match(kind))
        {
            return true;
        }

        if (StartRecovery())
        {
            _diagnostics.ReportUnexpectedToken(_source, Current.Span, $"'{TokenFacts.TextOf(kind)}'", FoundText(Current));
        }

        return false;
    }

    /// <summary>Expects a closing parenthesis or bracket; if it is not here, skips to it within the statement.</summary>
    private void ExpectClose(TokenKind close)
    {
        if (Expect(close))
        {
            return;
        }

        int open = 0;
        while (_kind is not (TokenKind.EndOfFile or TokenKind.Semicolon or TokenKind.OpenBrace or TokenKind.CloseBrace))
        {
            if (_kind is TokenKind.OpenParen or TokenKind.OpenBracket)
            {
                open++;
            }
            else if (_kind is TokenKind.CloseParen or TokenKind.CloseBracket && --open < 0)
            {
                Match(close);
                return;
            }

            Advance();
        }
    }

    /// <summary>Expects the end of a statement; a missing semicolon is reported where it should stand.</summary>
    private void ExpectSemicolon()
    {
        if (Match(TokenKind.Semicolon))
        {
            return;
        }

        if (StartRecovery())
        {
            _diagnostics.ReportUnexpectedToken(
                _source, new TextSpan(_previousEnd, 0), "';'", FoundText(Current));
        }

        // In a new line it was only forgotten, and the next statement starts here.
        if (!StartsNewLine())
        {
            SkipStatement();
        }
    }

    /// <summary>Skips to behind the next semicolon, or to something that starts or ends a statement or block.</summary>
    private void SkipStatement()
    {
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.Semicolon:
                    Advance();
                    return;

                case TokenKind.EndOfFile:
                case TokenKind.OpenBrace:
                case TokenKind.CloseBrace:
                case TokenKind.IfKeyword:
                case TokenKind.ForKeyword:
                case TokenKind.ForeachKeyword:
                case TokenKind.WhileKeyword:
                case TokenKind.DoKeyword:
                case TokenKind.SwitchKeyword:
                case TokenKind.CaseKeyword:
                case TokenKind.DefaultKeyword:
                case TokenKind.ReturnKeyword:
                case TokenKind.BreakKeyword:
                case TokenKind.ContinueKeyword:
                case TokenKind.TryKeyword:
                case TokenKind.ClassKeyword:
                case TokenKind.InterfaceKeyword:
                case TokenKind.EnumKeyword:
                case TokenKind.FuncdefKeyword:
                case TokenKind.NamespaceKeyword:
                    return;

                default:
                    Advance();
                    break;
            }
        }
    }

    /// <summary>Skips a declaration that cannot be read, with the block that may belong to it.</summary>
    private void SkipDeclaration()
    {
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.Semicolon:
                    Advance();
                    return;

                case TokenKind.OpenBrace:
                    SkipBraces();
                    return;

                case TokenKind.EndOfFile:
                case TokenKind.CloseBrace:
                case TokenKind.ClassKeyword:
                case TokenKind.MixinKeyword:
                case TokenKind.InterfaceKeyword:
                case TokenKind.EnumKeyword:
                case TokenKind.FuncdefKeyword:
                case TokenKind.TypedefKeyword:
                case TokenKind.NamespaceKeyword:
                case TokenKind.ImportKeyword:
                case TokenKind.UsingKeyword:
                case TokenKind.PrivateKeyword:
                case TokenKind.ProtectedKeyword:
                    return;

                default:
                    Advance();
                    break;
            }
        }
    }

    private void SkipBraces()
    {
        int open = 0;
        do
        {
            if (_kind == TokenKind.OpenBrace)
            {
                open++;
            }
            else if (_kind == TokenKind.CloseBrace)
            {
                open--;
            }

            Advance();
        }
        while (open > 0 && _kind != TokenKind.EndOfFile);
    }

    /// <summary>Whether a line end or the end of a block lies between the last token and this one.</summary>
    private bool StartsNewLine()
    {
        if (_kind is TokenKind.EndOfFile or TokenKind.CloseBrace)
        {
            return true;
        }

        int start = _previousEnd;
        return _source.Text.AsSpan(start, Math.Max(0, Current.Start - start)).IndexOfAny('\n', '\r') >= 0;
    }

    // Equal to no other, and spread over hash tables like other names.
    private Name MissingName() => new("", StableHash.Mix(StableHash.Start(), (ulong)++_missingNames));

    /// <summary>Reads a name; makes one up, which equals no other, if there is none.</summary>
    private Name ParseName(string what, out TextSpan span)
    {
        ref readonly Token token = ref Current;
        span = token.Span;
        if (_kind == TokenKind.Identifier)
        {
            Name name = token.Name!;
            Advance();
            return name;
        }

        if (StartRecovery())
        {
            bool isReserved = _kind is >= TokenFacts.FirstKeyword and <= TokenFacts.LastKeyword;
            _diagnostics.ReportExpectedName(_source, span, what, FoundText(token), isReserved);
            if (isReserved && PeekKind(1) is TokenKind.Equals or TokenKind.Semicolon or TokenKind.Comma or TokenKind.OpenParen
                or TokenKind.CloseParen or TokenKind.OpenBrace)
            {
                Advance(); // It was meant as the name.
                return MissingName();
            }
        }

        span = new TextSpan(span.Start, 0);
        return MissingName();
    }
}
