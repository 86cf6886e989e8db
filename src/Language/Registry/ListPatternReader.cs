using Seraph.Language.Diagnostics;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Reads the pattern of an initialisation list: braces, commas, <c>repeat</c>, <c>repeat_same</c> and types.</summary>
internal sealed class ListPatternReader(string text, Func<FfiDataType, DataType> resolve)
{
    private const int MaxDepth = 16;

    private int _position;
    private int _depth;

    /// <exception cref="FormatException">The text is no pattern.</exception>
    public ListPattern.Group Read()
    {
        ListPattern.Group group = ReadGroup();
        SkipSpace();
        return _position == text.Length ? group : throw Fault("text behind the pattern");
    }

    private ListPattern.Group ReadGroup()
    {
        if (!Match('{'))
        {
            throw Fault("'{' expected");
        }

        if (++_depth > MaxDepth)
        {
            throw Fault("braces are nested too deeply");
        }

        var items = new List<ListPattern>();
        do
        {
            if (items.Count > 0 && items[items.Count - 1] is ListPattern.Repeat)
            {
                throw Fault("nothing may follow what is repeated");
            }

            items.Add(ReadItem());
        }
        while (Match(','));

        _depth--;
        return Match('}') ? new ListPattern.Group([.. items]) : throw Fault("',' or '}' expected");
    }

    private ListPattern ReadItem()
    {
        SkipSpace();
        if (MatchWord("repeat_same"))
        {
            return new ListPattern.Repeat(ReadRepeated(), isSame: true);
        }

        return MatchWord("repeat") ? new ListPattern.Repeat(ReadRepeated(), isSame: false) : ReadRepeated();
    }

    private ListPattern ReadRepeated()
    {
        SkipSpace();
        return _position < text.Length && text[_position] == '{' ? ReadGroup() : new ListPattern.Value(ReadType());
    }

    private DataType ReadType()
    {
        int start = _position;
        int open = 0;
        while (_position < text.Length && (open > 0 || text[_position] is not (',' or '}' or '{')))
        {
            open += text[_position] == '<' ? 1 : text[_position] == '>' ? -1 : 0;
            _position++;
        }

        string written = text.Substring(start, _position - start).Trim();
        if (written.Length == 0)
        {
            throw Fault("a type expected");
        }

        var diagnostics = new DiagnosticBag();
        TypeSyntax syntax = DeclarationParser.ParseType(new SourceText("<pattern>", written), new NameTable(), diagnostics);
        return diagnostics.HasErrors
            ? throw new FormatException($"'{written}' is no type: {diagnostics.Items[0].Message}")
            : resolve(DeclarationReader.ReadType(syntax, RefKind.None));
    }

    private bool Match(char wanted)
    {
        SkipSpace();
        if (_position >= text.Length || text[_position] != wanted)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool MatchWord(string word)
    {
        int end = _position + word.Length;
        if (string.CompareOrdinal(text, _position, word, 0, word.Length) != 0
            || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')))
        {
            return false;
        }

        _position = end;
        return true;
    }

    private void SkipSpace()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    private FormatException Fault(string message) => new($"{message} (column {_position + 1})");
}
