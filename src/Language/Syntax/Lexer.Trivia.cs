namespace Seraph.Language.Syntax;

internal ref partial struct Lexer
{
    /// <summary><c>#!</c> in the very first line lets scripts be run as programs.</summary>
    private int SkipShebang()
    {
        int start = At(0) == '\ufeff' ? 1 : 0;
        return At(start) == '#' && At(start + 1) == '!' ? SkipLine(start) : start;
    }

    private int SkipLine(int position)
    {
        int length = _text.Slice(position).IndexOfAny('\n', '\r');
        return length < 0 ? _text.Length : position + length;
    }

    private int SkipBlockComment(int start)
    {
        int length = _text.Slice(start + 2).IndexOf("*/".AsSpan());
        if (length >= 0)
        {
            return start + length + 4;
        }

        _diagnostics.ReportUnterminatedComment(_source, new TextSpan(start, 2));
        return _text.Length;
    }

    private bool IsFirstOnLine(int position)
    {
        while (--position >= 0)
        {
            char c = _text[position];
            if (c is '\n' or '\r')
            {
                return true;
            }

            if (CharacterFacts.ClassOf(c) != CharacterClass.Space)
            {
                return false;
            }
        }

        return true;
    }
}
