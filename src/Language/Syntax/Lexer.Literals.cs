namespace Seraph.Language.Syntax;

internal ref partial struct Lexer
{
    private int ScanNumber(int start)
    {
        int position = start;
        if (_text[start] == '0' && At(start + 1) is 'x' or 'X' or 'o' or 'O' or 'b' or 'B' or 'd' or 'D')
        {
            // Wrong digits stay in the token, so that the message can name them.
            position = SkipDigits(start + 2, anyBase: true);
            Add(TokenKind.IntegerLiteral, start, position - start);
            return position;
        }

        TokenKind kind = TokenKind.IntegerLiteral;
        position = SkipDigits(position, anyBase: false);
        if (At(position) == '.')
        {
            kind = TokenKind.DoubleLiteral;
            position = SkipDigits(position + 1, anyBase: false);
        }

        if (At(position) is 'e' or 'E' && SkipSign(position + 1) is var digits && CharacterFacts.IsDigit(At(digits)))
        {
            kind = TokenKind.DoubleLiteral;
            position = SkipDigits(digits, anyBase: false);
        }

        if (kind == TokenKind.DoubleLiteral && At(position) is 'f' or 'F' && !IsNamePart(At(position + 1)))
        {
            kind = TokenKind.FloatLiteral;
            position++;
        }

        while (IsNamePart(At(position)))
        {
            position++;
        }

        Add(kind, start, position - start);
        return position;
    }

    private int SkipSign(int position) => At(position) is '+' or '-' ? position + 1 : position;

    /// <summary>Skips digits and the separators between them; with <paramref name="anyBase"/> letters are digits too.</summary>
    private int SkipDigits(int position, bool anyBase)
    {
        while (true)
        {
            char c = At(position);
            if (IsDigit(c, anyBase))
            {
                position++;
            }
            else if (c == '\'' && IsDigit(At(position - 1), anyBase) && IsDigit(At(position + 1), anyBase))
            {
                position += 2;
            }
            else
            {
                return position;
            }
        }
    }

    private static bool IsDigit(char c, bool anyBase) =>
        anyBase ? CharacterFacts.IsIdentifierPart(c) : CharacterFacts.IsDigit(c);

    private int ScanString(char quote, int start)
    {
        if (quote == '"' && At(start + 1) == '"' && At(start + 2) == '"')
        {
            return ScanHeredoc(start);
        }

        TokenKind kind = quote == '\'' && _options.UseCharacterLiterals ? TokenKind.CharacterLiteral : TokenKind.StringLiteral;
        int position = start + 1;
        while (true)
        {
            int length = _text.Slice(position).IndexOfAny(quote, '\\', '\n');
            position = length < 0 ? _text.Length : position + length;
            char c = At(position);
            if (position < _text.Length && c == quote)
            {
                Add(kind, start, position + 1 - start);
                return position + 1;
            }

            if (position >= _text.Length || (c == '\n' && !_options.AllowMultilineStrings))
            {
                break;
            }

            // After a backslash the next character cannot end the string, but a line end still can.
            position += c == '\\' && At(position + 1) is not ('\n' or '\r' or '\0') ? 2 : 1;
        }

        _diagnostics.ReportUnterminatedString(_source, new TextSpan(start, 1), quote.ToString());
        Add(kind, start, position - start, Unterminated);
        return position;
    }

    private int ScanHeredoc(int start)
    {
        int length = _text.Slice(start + 3).IndexOf("\"\"\"".AsSpan());
        if (length >= 0)
        {
            Add(TokenKind.HeredocLiteral, start, length + 6);
            return start + length + 6;
        }

        _diagnostics.ReportUnterminatedString(_source, new TextSpan(start, 3), "\"\"\"");
        Add(TokenKind.HeredocLiteral, start, _text.Length - start, Unterminated);
        return _text.Length;
    }
}
