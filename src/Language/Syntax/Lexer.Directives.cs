namespace Seraph.Language.Syntax;

/// <content>
/// Directives, as the reference's script builder has them. <c>#if WORD</c> and <c>#endif</c> may stand between any two tokens and
/// are settled here; <c>#include</c> and <c>#pragma</c> are collected.
/// </content>
internal ref partial struct Lexer
{
    private int ScanDirective(int start)
    {
        int end = EndOfWord(start + 1);
        var span = TextSpan.FromBounds(start, end);
        switch (_text.Slice(start + 1, end - start - 1).ToString())
        {
            case "if":
                return ScanIf(span);
            case "endif" when _openIfs is { Count: > 0 }:
                _openIfs.Pop();
                return end;
            case "endif":
                _diagnostics.ReportEndIfWithoutIf(_source, span);
                return end;
            case "include":
                return ScanInclude(span);
            case "pragma":
                return ScanPragma(span);
            case "" when At(end) == '!' && IsFirstOnLine(start):
                return SkipLine(start);
            case not "" when IsFirstOnLine(start):
                _diagnostics.ReportUnsupportedDirective(_source, span, _text.Slice(start, span.Length).ToString());
                return SkipLine(start);
            default:
                return SkipUnexpected(start);
        }
    }

    private int ScanIf(TextSpan span)
    {
        int start = SkipBlanks(span.End);
        int end = EndOfWord(start);
        if (end == start || CharacterFacts.IsDigit(At(start)))
        {
            _diagnostics.ReportInvalidDirective(_source, span, "#if takes one word, which counts as true if the host defines it");
            return SkipLine(start);
        }

        if (!_options.Defines.Contains(_text.Slice(start, end - start).ToString()))
        {
            return SkipExcluded(end, span);
        }

        (_openIfs ??= []).Push(span);
        return end;
    }

    /// <summary>Skips to behind the matching <c>#endif</c>. In comments and strings nothing is a directive.</summary>
    private int SkipExcluded(int position, TextSpan open)
    {
        int depth = 1;
        while (true)
        {
            int distance = _text.Slice(position).IndexOfAny("#/\"'".AsSpan());
            if (distance < 0)
            {
                _diagnostics.ReportIfWithoutEndIf(_source, open);
                return _text.Length;
            }

            position += distance;
            switch (_text[position])
            {
                case '#':
                    int end = EndOfWord(position + 1);
                    string word = _text.Slice(position + 1, end - position - 1).ToString();
                    depth += word == "if" ? 1 : word == "endif" ? -1 : 0;
                    position = end;
                    break;
                case '/':
                    position = SkipExcludedComment(position);
                    break;
                default:
                    position = SkipExcludedString(position);
                    break;
            }

            if (depth == 0)
            {
                return position;
            }
        }
    }

    private int SkipExcludedComment(int start) => At(start + 1) switch
    {
        '/' => SkipLine(start),
        '*' => _text.Slice(start + 2).IndexOf("*/".AsSpan()) is >= 0 and var length ? start + length + 4 : _text.Length,
        _ => start + 1,
    };

    // A quote that is not closed, such as the apostrophe of a sentence, ends with its line.
    private int SkipExcludedString(int start)
    {
        if (_text.Slice(start).StartsWith("\"\"\"".AsSpan()))
        {
            return _text.Slice(start + 3).IndexOf("\"\"\"".AsSpan()) is >= 0 and var length ? start + length + 6 : _text.Length;
        }

        int position = start + 1;
        while (At(position) is not ('\0' or '\n' or '\r') && At(position) != _text[start])
        {
            position += At(position) == '\\' ? 2 : 1;
        }

        return Math.Min(position + 1, _text.Length);
    }

    private int ScanInclude(TextSpan span)
    {
        int start = SkipBlanks(span.End);
        char quote = At(start);
        int length = quote is '"' or '\'' ? _text.Slice(start + 1).IndexOfAny(quote, '\n', '\r') : -1;
        if (length <= 0 || At(start + 1 + length) != quote)
        {
            _diagnostics.ReportInvalidDirective(_source, span, "#include takes the name of a file in quotes");
            return SkipLine(start);
        }

        string path = _text.Slice(start + 1, length).ToString();
        (_directives ??= []).Add(new Directive(DirectiveKind.Include, new TextSpan(start, length + 2), path));
        return start + length + 2;
    }

    private int ScanPragma(TextSpan span)
    {
        int end = SkipLine(span.End);
        string text = _text.Slice(span.End, end - span.End).ToString().Trim();
        (_directives ??= []).Add(new Directive(DirectiveKind.Pragma, TextSpan.FromBounds(span.Start, end), text));
        return end;
    }

    private void ReportOpenIfs()
    {
        foreach (TextSpan open in _openIfs ?? [])
        {
            _diagnostics.ReportIfWithoutEndIf(_source, open);
        }
    }

    private int EndOfWord(int position)
    {
        while (CharacterFacts.IsIdentifierPart(At(position)))
        {
            position++;
        }

        return position;
    }

    private int SkipBlanks(int position)
    {
        while (At(position) is ' ' or '\t')
        {
            position++;
        }

        return position;
    }
}
