using System.Buffers;
using System.Runtime.CompilerServices;
using Seraph.Language.Diagnostics;
using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>
/// Recursive descent over the tokens of one text. It never fails: what is missing is reported once and made up, what is
/// too much is skipped, and every loop moves forward. Each method is named after the node it returns.
/// </summary>
internal sealed partial class Parser
{
    // Every part of the compiler that walks the tree recursively relies on this limit.
    private const int MaxDepth = 200;

    // The stack is asked for at each so many levels; what it then has is enough for the levels between.
    private const int StackInterval = 4;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly ParseOptions _options;
    private readonly Token[] _tokens;
    private readonly int _last;
    private readonly IReadOnlyList<Directive> _directives;
    private readonly bool _isHostDeclaration;
    private int _position;
    private TokenKind _kind;
    private int _previousEnd;
    private int _depth;

    private Parser(
        SourceText source, NameTable names, DiagnosticBag diagnostics, ParseOptions? options, bool isHostDeclaration)
    {
        _source = source;
        _diagnostics = diagnostics;
        _options = options ?? ParseOptions.Default;
        _isHostDeclaration = isHostDeclaration;
        _tokens = Lexer.Scan(source, names, diagnostics, _options, out int count, out _directives);
        _last = count - 1;
        _kind = _tokens[0].Kind;
        _scratch = ArrayPool<Slot>.Shared.Rent(256);
        _lookaheadBudget = 1000 + (32 * count);
    }

    public static CompilationUnitSyntax Parse(
        SourceText source, NameTable names, DiagnosticBag diagnostics, ParseOptions? options = null)
    {
        var parser = new Parser(source, names, diagnostics, options, isHostDeclaration: false);
        CompilationUnitSyntax unit = parser.ParseCompilationUnit();
        parser.Free();
        return unit;
    }

    /// <summary>Gives the buffers back. Not in a finally: after a bug they may as well be collected.</summary>
    private void Free()
    {
        // Only what was used: the pool's array may be twice as long.
        Array.Clear(_tokens, 0, _last + 1);
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<Slot>.Shared.Return(_scratch);
    }

    private ref readonly Token Current => ref _tokens[_position];

    /// <summary>A token further on, by at most <see cref="Lexer.Lookahead"/>.</summary>
    private TokenKind PeekKind(int distance) => _tokens[_position + distance].Kind;

    private void Advance()
    {
        _previousEnd = _tokens[_position].End;
        if (_position < _last)
        {
            _position++;
        }

        _kind = _tokens[_position].Kind;
    }

    private bool Match(TokenKind kind)
    {
        if (_kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>Whether the current token is a contextual word.</summary>
    private bool IsWord(string word) => _kind == TokenKind.Identifier && Current.Name!.Text == word;

    private bool MatchWord(string word)
    {
        if (!IsWord(word))
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>From a start to the end of the last token that was read.</summary>
    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, _previousEnd));

    // On a thread with a small stack the limit is what it holds.
    private static bool HasStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    private bool Enter()
    {
        if (++_depth <= MaxDepth && (_depth % StackInterval != 1 || HasStack()))
        {
            return true;
        }

        // Each open level would report what it misses, and the rest can hardly be read in a sensible way.
        if (!_isRecovering)
        {
            _diagnostics.ReportNestedTooDeeply(_source, Current.Span, MaxDepth);
        }

        _isRecovering = true;
        _isAbandoned = true;
        _position = _last;
        _kind = TokenKind.EndOfFile;
        return false;
    }

    private void Leave() => _depth--;
}
