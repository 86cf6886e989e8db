namespace Seraph.Language.Syntax;

internal ref partial struct Lexer
{
    /// <summary>An operator that may be longer than one character, or a comment.</summary>
    private int ScanOperator(char c, int start)
    {
        char next = At(start + 1);
        switch (c)
        {
            case '/' when next == '/':
                return SkipLine(start);
            case '/' when next == '*':
                return SkipBlockComment(start);
            case '.' when CharacterFacts.IsDigit(next):
                return ScanNumber(start);
        }

        TokenKind kind = FindOperator(c, next, start, out int length);
        Add(kind, start, length);
        return start + length;
    }

    private TokenKind FindOperator(char c, char next, int start, out int length)
    {
        length = 2;
        switch (c)
        {
            case '.' when next == '.' && At(start + 2) == '.': length = 3; return TokenKind.DotDotDot;
            case ':' when next == ':': return TokenKind.ColonColon;
            case '+' when next == '+': return TokenKind.PlusPlus;
            case '+' when next == '=': return TokenKind.PlusEquals;
            case '-' when next == '-': return TokenKind.MinusMinus;
            case '-' when next == '=': return TokenKind.MinusEquals;
            case '*' when next == '*': return Longer(start + 2, '=', TokenKind.StarStar, TokenKind.StarStarEquals, ref length);
            case '*' when next == '=': return TokenKind.StarEquals;
            case '/' when next == '=': return TokenKind.SlashEquals;
            case '%' when next == '=': return TokenKind.PercentEquals;
            case '&' when next == '&': return TokenKind.AmpersandAmpersand;
            case '&' when next == '=': return TokenKind.AmpersandEquals;
            case '|' when next == '|': return TokenKind.BarBar;
            case '|' when next == '=': return TokenKind.BarEquals;
            case '^' when next == '^': return TokenKind.CaretCaret;
            case '^' when next == '=': return TokenKind.CaretEquals;
            case '=' when next == '=': return TokenKind.EqualsEquals;
            case '!' when next == '=': return TokenKind.BangEquals;
            case '!' when next == 'i' && At(start + 2) == 's' && !IsNamePart(At(start + 3)): length = 3; return TokenKind.BangIs;
            case '<' when next == '=': return TokenKind.LessEquals;
            case '<' when next == '<': return Longer(start + 2, '=', TokenKind.LessLess, TokenKind.LessLessEquals, ref length);
            case '>' when next == '=': return TokenKind.GreaterEquals;
            case '>' when next == '>' && At(start + 2) == '>':
                length = 3;
                return Longer(
                    start + 3, '=', TokenKind.GreaterGreaterGreater, TokenKind.GreaterGreaterGreaterEquals, ref length);
            case '>' when next == '>':
                return Longer(start + 2, '=', TokenKind.GreaterGreater, TokenKind.GreaterGreaterEquals, ref length);
        }

        length = 1;
        return c switch
        {
            '.' => TokenKind.Dot,
            ':' => TokenKind.Colon,
            '+' => TokenKind.Plus,
            '-' => TokenKind.Minus,
            '*' => TokenKind.Star,
            '/' => TokenKind.Slash,
            '%' => TokenKind.Percent,
            '&' => TokenKind.Ampersand,
            '|' => TokenKind.Bar,
            '^' => TokenKind.Caret,
            '=' => TokenKind.Equals,
            '!' => TokenKind.Bang,
            '<' => TokenKind.Less,
            _ => TokenKind.Greater,
        };
    }

    private TokenKind Longer(int index, char wanted, TokenKind shorter, TokenKind longer, ref int length)
    {
        if (At(index) != wanted)
        {
            return shorter;
        }

        length++;
        return longer;
    }
}
