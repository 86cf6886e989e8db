using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>
/// What the next tokens are, found without reading them. The scans move over the token array and allocate nothing;
/// a budget in proportion to the text keeps hostile input linear.
/// </summary>
internal sealed partial class Parser
{
    private const int MaxScanDepth = 100;

    /// <summary>Put into a <c>&lt;</c> token that was found not to start template arguments, so that nobody looks again.</summary>
    private static readonly Name s_notTemplate = Name.Create("<");

    private int _scan;

    // How many characters of the token at _scan are used already: one for the first > of >> that closed a template.
    private int _scanUsed;
    private int _lookaheadBudget;

    // Of the list of template arguments that was scanned last: how many, and whether one of them can be nothing but a type.
    private int _scanArgumentCount;
    private bool _scanFoundType;

    // Commas here separate the elements of a list: arguments, indexes, values.
    private bool _isInList;

    private void StartScan(int distance)
    {
        _scan = Math.Min(_position + distance, _last);
        _scanUsed = 0;
    }

    private TokenKind ScanKind => _scanUsed == 0 ? _tokens[_scan].Kind : RestOf(_tokens[_scan].Kind, _scanUsed);

    private TokenKind ScanNextKind => _tokens[Math.Min(_scan + 1, _last)].Kind;

    private void ScanAdvance()
    {
        _scan = Math.Min(_scan + 1, _last);
        _scanUsed = 0;
        _lookaheadBudget--;
    }

    /// <summary>What is left of an operator that starts with closing angle brackets after some of them are taken.</summary>
    private static TokenKind RestOf(TokenKind kind, int used) => used switch
    {
        0 => kind,
        1 => kind switch
        {
            TokenKind.GreaterGreater => TokenKind.Greater,
            TokenKind.GreaterGreaterGreater => TokenKind.GreaterGreater,
            TokenKind.GreaterEquals => TokenKind.Equals,
            TokenKind.GreaterGreaterEquals => TokenKind.GreaterEquals,
            _ => TokenKind.GreaterGreaterEquals,
        },
        _ => RestOf(RestOf(kind, 1), used - 1),
    };

    private static bool StartsWithGreater(TokenKind kind) => kind is TokenKind.Greater or TokenKind.GreaterGreater
        or TokenKind.GreaterGreaterGreater or TokenKind.GreaterEquals or TokenKind.GreaterGreaterEquals
        or TokenKind.GreaterGreaterGreaterEquals;

    private static bool IsTypeKeyword(TokenKind kind) =>
        kind is TokenKind.VoidKeyword or TokenKind.AutoKeyword or TokenKind.BoolKeyword or TokenKind.FloatKeyword
            or TokenKind.DoubleKeyword or (>= TokenKind.IntKeyword and <= TokenKind.Int64Keyword)
            or (>= TokenKind.UIntKeyword and <= TokenKind.UInt64Keyword);

    /// <summary>Moves the scan over a type with its suffixes; false if there is none.</summary>
    private bool ScanType(int depth = 0)
    {
        if (ScanKind == TokenKind.ConstKeyword)
        {
            _scanFoundType = true;
            ScanAdvance();
        }

        if (IsTypeKeyword(ScanKind) || (ScanKind == TokenKind.Question && _isHostDeclaration))
        {
            _scanFoundType = true;
            ScanAdvance();
        }
        else if (!ScanTypeName(depth))
        {
            return false;
        }

        return ScanSuffixes();
    }

    private bool ScanTypeName(int depth)
    {
        if (ScanKind == TokenKind.ColonColon)
        {
            ScanAdvance();
        }

        while (true)
        {
            if (ScanKind != TokenKind.Identifier)
            {
                return false;
            }

            ScanAdvance();
            if (ScanKind == TokenKind.Less)
            {
                if (!ScanTemplateArguments(depth + 1))
                {
                    return false;
                }

                _scanFoundType = true;
            }

            if (ScanKind != TokenKind.ColonColon)
            {
                return true;
            }

            ScanAdvance();
        }
    }

    private bool ScanSuffixes()
    {
        while (true)
        {
            if (ScanKind == TokenKind.At)
            {
                _scanFoundType = true;
                ScanAdvance();
                if (ScanKind == TokenKind.ConstKeyword)
                {
                    ScanAdvance();
                }
            }
            else if (ScanKind == TokenKind.OpenBracket && _scanUsed == 0)
            {
                if (ScanNextKind != TokenKind.CloseBracket)
                {
                    return true;
                }

                _scanFoundType = true;
                ScanAdvance();
                ScanAdvance();
            }
            else
            {
                return true;
            }
        }
    }

    private bool ScanTemplateArguments(int depth)
    {
        int open = _scan;
        if (depth > MaxScanDepth || _lookaheadBudget < 0 || ReferenceEquals(_tokens[open].Name, s_notTemplate))
        {
            return false;
        }

        int count = 0;
        do
        {
            ScanAdvance();
            count++;
            if (!ScanType(depth))
            {
                // A scan from further inside would stop at the same token.
                _tokens[open] = new Token(TokenKind.Less, _tokens[open].Start, 1, s_notTemplate);
                return false;
            }
        }
        while (ScanKind == TokenKind.Comma);

        if (!StartsWithGreater(ScanKind))
        {
            _tokens[open] = new Token(TokenKind.Less, _tokens[open].Start, 1, s_notTemplate);
            return false;
        }

        if (++_scanUsed == _tokens[_scan].Length)
        {
            ScanAdvance();
        }

        _scanArgumentCount = count;
        return true;
    }

    /// <summary>Moves the scan from an opening parenthesis behind the matching one; false if there is none.</summary>
    private bool ScanParentheses()
    {
        int parentheses = 0;
        int braces = 0;
        do
        {
            switch (ScanKind)
            {
                case TokenKind.OpenParen: parentheses++; break;
                case TokenKind.CloseParen: parentheses--; break;
                case TokenKind.OpenBrace: braces++; break;
                case TokenKind.CloseBrace: braces--; break;
                case TokenKind.Semicolon when braces == 0: return false;
                case TokenKind.EndOfFile: return false;
            }

            if (braces < 0 || _lookaheadBudget < 0)
            {
                return false;
            }

            ScanAdvance();
        }
        while (parentheses > 0);

        return true;
    }

    /// <summary>
    /// Whether a statement that starts here declares variables: a type followed by a name. An operator behind that name
    /// shows that <c>a &lt; b &gt; c + d</c> was meant as a comparison.
    /// </summary>
    private bool IsLocalDeclaration()
    {
        if (_kind == TokenKind.ConstKeyword)
        {
            return true;
        }

        if (_kind == TokenKind.Identifier)
        {
            // Most statements are decided by their second token.
            TokenKind next = PeekKind(1);
            if (next == TokenKind.Identifier)
            {
                return true;
            }

            if (next is not (TokenKind.Less or TokenKind.At or TokenKind.OpenBracket or TokenKind.ColonColon or TokenKind.Ampersand))
            {
                return false;
            }
        }
        else if (IsTypeKeyword(_kind))
        {
            TokenKind next = PeekKind(1);
            if (next is not (TokenKind.OpenBracket or TokenKind.At))
            {
                return next != TokenKind.OpenParen;
            }
        }
        else if (_kind != TokenKind.ColonColon)
        {
            return false;
        }

        StartScan(0);
        if (!ScanType())
        {
            // array<int x: the > was forgotten.
            return PeekKind(1) == TokenKind.Less && IsTypeKeyword(PeekKind(2)) && PeekKind(3) == TokenKind.Identifier;
        }

        bool isReference = ScanKind == TokenKind.Ampersand;
        if (isReference)
        {
            ScanAdvance();
        }

        if (ScanKind != TokenKind.Identifier)
        {
            return false;
        }

        ScanAdvance();
        return isReference
            ? ScanKind == TokenKind.Equals
            : BinaryPrecedence(ScanKind) == 0
                && ScanKind is not (TokenKind.Dot or TokenKind.OpenBracket or TokenKind.Question or TokenKind.ColonColon);
    }

    /// <summary>
    /// Whether the <c>&lt;</c> at the current token opens template arguments. As in C#, <c>a &lt; b &gt; (c)</c> is taken
    /// for a call: the comparison would compare a bool. Template methods are rare enough for
    /// <c>f(x.a &lt; b, c &gt; (d))</c> to be two comparisons, unless b or c can only be types.
    /// </summary>
    private bool IsTemplateName(bool isMember)
    {
        StartScan(0);
        _scanFoundType = false;
        if (!ScanTemplateArguments(1))
        {
            return false;
        }

        return ScanKind switch
        {
            TokenKind.OpenParen => !isMember || _scanArgumentCount == 1 || _scanFoundType || !_isInList,
            _ when isMember => false,
            TokenKind.ColonColon or TokenKind.At => true,
            TokenKind.OpenBracket => ScanNextKind == TokenKind.CloseBracket,
            TokenKind.Equals => ScanNextKind == TokenKind.OpenBrace,
            _ => false,
        };
    }

    /// <summary>Whether <c>function</c> here starts a lambda.</summary>
    private bool IsLambda()
    {
        if (PeekKind(1) != TokenKind.OpenParen || !IsWord(ContextualWords.Function))
        {
            return false;
        }

        StartScan(1);
        return ScanParentheses() && ScanKind == TokenKind.OpenBrace;
    }
}
