using System.Buffers;
using System.Runtime.CompilerServices;
using Seraph.Language.Diagnostics;
using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>
/// Turns a whole text into tokens at once, so that the parser can look ahead for nothing. Identifiers are interned
/// at once; numbers and strings are only delimited here and decoded by <see cref="LiteralReader"/>.
/// </summary>
internal ref partial struct Lexer
{
    /// <summary>So many more ends of the file follow the one that counts, for whoever looks ahead without looking.</summary>
    public const int Lookahead = 3;

    /// <summary>Marks a string token whose end is missing, which is reported already.</summary>
    public static readonly Name Unterminated = Name.Create("\"");

    private readonly SourceText _source;
    private readonly ReadOnlySpan<char> _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly ParseOptions _options;
    private Token[] _tokens;
    private int _count;
    private List<Directive>? _directives;
    private Stack<TextSpan>? _openIfs;

    private Lexer(SourceText source, DiagnosticBag diagnostics, ParseOptions options)
    {
        _source = source;
        _text = source.Text.AsSpan();
        _diagnostics = diagnostics;
        _options = options;

        // Scripts have a token every three to five characters.
        _tokens = ArrayPool<Token>.Shared.Rent(_text.Length / 3 + 16);
    }

    /// <summary>
    /// Returns an array of the shared pool with <paramref name="count"/> tokens, the last of which is the end of the file.
    /// </summary>
    public static Token[] Scan(
        SourceText source, NameTable names, DiagnosticBag diagnostics, ParseOptions options, out int count) =>
        Scan(source, names, diagnostics, options, out count, out _);

    /// <summary>The same, with the directives that were found.</summary>
    public static Token[] Scan(
        SourceText source, NameTable names, DiagnosticBag diagnostics, ParseOptions options, out int count,
        out IReadOnlyList<Directive> directives)
    {
        var lexer = new Lexer(source, diagnostics, options);
        lexer.ScanAll(names);
        lexer.ReportOpenIfs();
        count = lexer._count;
        directives = (IReadOnlyList<Directive>?)lexer._directives ?? [];
        return lexer._tokens;
    }

    // On its own: inside of its caller, the compiler of .NET would run out of patience before it comes to the small calls in here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScanAll(NameTable names)
    {
        // The three kinds of characters that make up nearly all of a script are handled here, in local variables; what
        // is rare goes by way of the fields.
        ReadOnlySpan<char> text = _text;
        ReadOnlySpan<byte> classes = CharacterFacts.Classes;
        Token[] tokens = _tokens;
        int count = 0;
        int position = SkipShebang();
        while ((uint)position < (uint)text.Length)
        {
            char c = text[position];
            int kind = c < 128 ? classes[c] : (int)CharacterClass.Other;
            if (kind == (int)CharacterClass.Space)
            {
                // Behind a line end there is indentation, elsewhere one space.
                position = c == '\n' ? AsciiWords.SkipSpaces(text, position + 1) : position + 1;
                continue;
            }

            if ((uint)count >= (uint)tokens.Length)
            {
                tokens = Grow(tokens);
            }

            int start = position;
            if (kind == (int)CharacterClass.Letter)
            {
                int length = AsciiWords.Scan(text, start, out ulong hash);
                position = start + length;
                if ((uint)position >= (uint)text.Length || text[position] < 128 || !_options.AllowUnicodeIdentifiers)
                {
                    ReadOnlySpan<char> word = text.Slice(start, length);
                    TokenKind keyword = Keywords.Find(word, hash);
                    tokens[count++] = keyword == TokenKind.Identifier || (keyword == TokenKind.ForeachKeyword && !_options.AllowForeach)
                        ? new Token(TokenKind.Identifier, start, length, names.InternAscii(word, hash))
                        : new Token(keyword, start, length);
                    position += SpaceAt(text, position);
                    continue;
                }
            }
            else if (kind >= (int)TokenFacts.FirstOperator && (kind >= (int)TokenFacts.FirstMark || !IsOperator(At(position + 1))))
            {
                tokens[count++] = new Token((TokenKind)kind, position++, 1);
                position += SpaceAt(text, position);
                continue;
            }

            _tokens = tokens;
            _count = count;
            position = ScanOther(c, names, start);
            tokens = _tokens;
            count = _count;
        }

        _tokens = tokens;
        _count = count;
        for (int i = 0; i <= Lookahead; i++)
        {
            Add(TokenKind.EndOfFile, text.Length, 0);
        }

        _count -= Lookahead;
    }

    // Half of all tokens have a space behind them: a number takes no guess of the processor.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SpaceAt(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length && text[position] == ' ' ? 1 : 0;

    private static bool IsNamePart(char c) => CharacterFacts.IsIdentifierPart(c) || CharacterFacts.IsUnicodeIdentifierPart(c);

    private static bool IsOperator(char c) =>
        CharacterFacts.ClassOf(c) is >= (CharacterClass)TokenFacts.FirstOperator and < (CharacterClass)TokenFacts.FirstMark;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ScanOther(char c, NameTable names, int position)
    {
        switch (CharacterFacts.ClassOf(c))
        {
            case CharacterClass.Space:
                return position + 1; // The byte order mark.
            case CharacterClass.Digit:
                return ScanNumber(position);
            case CharacterClass.Quote:
                return ScanString(c, position);
            case CharacterClass.Letter:
            case CharacterClass.Other when _options.AllowUnicodeIdentifiers && CharacterFacts.IsUnicodeIdentifierPart(c):
                return ScanUnicodeIdentifier(names, position);
            case CharacterClass.Other when c == '#':
                return ScanDirective(position);
            case CharacterClass.Other:
                return SkipUnexpected(position);
            default:
                return ScanOperator(c, position);
        }
    }

    private int ScanUnicodeIdentifier(NameTable names, int start)
    {
        int position = start + 1;
        while (position < _text.Length && IsNamePart(_text[position]))
        {
            position++;
        }

        ReadOnlySpan<char> word = _text.Slice(start, position - start);
        ulong hash = NameHash.Of(word);
        TokenKind keyword = Keywords.Find(word, hash);
        Add(keyword, start, word.Length, keyword == TokenKind.Identifier ? names.Intern(word, hash) : null);
        return position;
    }

    /// <summary>A run of characters that belong nowhere, such as text in another script, is one fault.</summary>
    private int SkipUnexpected(int start)
    {
        int end = start + 1;
        while (end < _text.Length && CharacterFacts.ClassOf(_text[end]) == CharacterClass.Other)
        {
            end++;
        }

        _diagnostics.ReportUnexpectedCharacter(_source, TextSpan.FromBounds(start, end));
        return end;
    }

    private char At(int index) => (uint)index < (uint)_text.Length ? _text[index] : '\0';

    private void Add(TokenKind kind, int start, int length, Name? name = null)
    {
        if (_count == _tokens.Length)
        {
            _tokens = Grow(_tokens);
        }

        _tokens[_count++] = new Token(kind, start, length, name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Token[] Grow(Token[] tokens)
    {
        Token[] larger = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(tokens, clearArray: true);
        return larger;
    }
}
