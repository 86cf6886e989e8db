using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

internal sealed partial class Parser
{
    private CompilationUnitSyntax ParseCompilationUnit()
    {
        ParseMembers(DeclarationPlace.Script, className: null, isNested: false);
        return new CompilationUnitSyntax(new TextSpan(0, _source.Length), _source, Pop<DeclarationSyntax>(0), _directives);
    }

    /// <summary>Pushes the declarations up to a closing brace, or to the end of the text.</summary>
    private void ParseMembers(DeclarationPlace place, Name? className, bool isNested)
    {
        while (_kind != TokenKind.EndOfFile && !(isNested && _kind == TokenKind.CloseBrace))
        {
            EndRecovery();
            int position = _position;
            if (_kind == TokenKind.Semicolon)
            {
                Advance();
                continue;
            }

            if (Enter() && ParseMember(place, className) is { } member)
            {
                Push(member);
            }

            Leave();
            if (_position == position)
            {
                Advance();
            }
        }

        EndRecovery();
    }

    /// <summary>Any declaration; null if there was none, or one that cannot stand in this place.</summary>
    private DeclarationSyntax? ParseMember(DeclarationPlace place, Name? className)
    {
        string[] metadata = ParseMetadata();
        int start = Current.Start;
        int modifiersAt = _position;
        DeclarationModifiers modifiers = ParseModifiers();
        bool isMisplaced = CheckPlace(place);
        DeclarationSyntax? member = _kind switch
        {
            TokenKind.ClassKeyword or TokenKind.MixinKeyword => ParseClassDeclaration(start, modifiersAt, modifiers, metadata),
            TokenKind.InterfaceKeyword => ParseInterfaceDeclaration(start, modifiersAt, modifiers, metadata),
            TokenKind.EnumKeyword => ParseEnumDeclaration(start, modifiersAt, modifiers, metadata),
            TokenKind.TypedefKeyword => ParseTypedefDeclaration(start, modifiersAt, modifiers, metadata),
            TokenKind.NamespaceKeyword => ParseNamespaceDeclaration(start, modifiersAt, modifiers, metadata),
            TokenKind.UsingKeyword => ParseUsingNamespaceDeclaration(start, modifiersAt, modifiers),
            TokenKind.ImportKeyword => ParseImportDeclaration(start, modifiersAt, modifiers, metadata),
            TokenKind.FuncdefKeyword => ParseFuncdefDeclaration(start, modifiersAt, modifiers, metadata, place),
            _ => ParseFunctionOrVariable(start, modifiersAt, modifiers, metadata, place, className),
        };

        // What stands in the wrong place is read for the errors in it and left out of the tree.
        return isMisplaced ? null : member;
    }

    /// <summary>Whether the keyword here starts a declaration that cannot stand in this place, which is reported.</summary>
    private bool CheckPlace(DeclarationPlace place)
    {
        if (place == DeclarationPlace.Script)
        {
            return false;
        }

        string? what = _kind switch
        {
            TokenKind.ClassKeyword or TokenKind.MixinKeyword => "a class",
            TokenKind.InterfaceKeyword => "an interface",
            TokenKind.EnumKeyword => "an enum",
            TokenKind.TypedefKeyword => "a typedef",
            TokenKind.NamespaceKeyword => "a namespace",
            TokenKind.UsingKeyword => "'using namespace'",
            TokenKind.ImportKeyword => "an import",
            TokenKind.FuncdefKeyword when place == DeclarationPlace.Interface => "a funcdef",
            _ => null,
        };
        if (what is null)
        {
            return false;
        }

        ReportMisplaced(what, Current.Span, place);
        return true;
    }

    private void ReportMisplaced(string what, TextSpan span, DeclarationPlace place)
    {
        if (StartRecovery())
        {
            string where = place switch
            {
                DeclarationPlace.Interface => "an interface",
                DeclarationPlace.Class => "a class",
                _ => "a script outside a class",
            };
            _diagnostics.ReportMisplacedMember(_source, span, what, where);
            EndRecovery();
        }
    }

    /// <summary>Keeps what stands in brackets in front of a declaration, without asking what it means.</summary>
    private string[] ParseMetadata()
    {
        if (_kind != TokenKind.OpenBracket)
        {
            return [];
        }

        var metadata = new List<string>();
        while (_kind == TokenKind.OpenBracket)
        {
            int start = Current.End;
            SkipBrackets();
            int end = _kind == TokenKind.EndOfFile ? start : Current.Start;
            metadata.Add(_source.Text.Substring(start, end - start));
            Expect(TokenKind.CloseBracket);
        }

        return [.. metadata];
    }

    /// <summary>Moves from an opening bracket to the matching one.</summary>
    private void SkipBrackets()
    {
        int open = 0;
        while (_kind != TokenKind.EndOfFile)
        {
            if (_kind == TokenKind.OpenBracket)
            {
                open++;
            }
            else if (_kind == TokenKind.CloseBracket && --open == 0)
            {
                return;
            }

            Advance();
        }
    }

    private TypedefDeclarationSyntax ParseTypedefDeclaration(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata)
    {
        CheckModifiers(modifiersAt, modifiers, DeclarationModifiers.None, "a typedef has no modifiers");
        Advance();
        TypeSyntax type = ParseType();
        bool isPrimitive = type.Keyword is > TypeKeyword.Void and < TypeKeyword.Auto && type.Suffixes.Length == 0;
        if (!isPrimitive && type.Keyword != TypeKeyword.Missing && StartRecovery())
        {
            _diagnostics.ReportTypedefOfNonPrimitive(_source, type.Span);
        }

        Name name = ParseName("a name for the type", out TextSpan nameSpan);
        ExpectSemicolon();
        return new TypedefDeclarationSyntax(SpanFrom(start), modifiers, metadata, type, name, nameSpan);
    }

    private NamespaceDeclarationSyntax ParseNamespaceDeclaration(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata)
    {
        CheckModifiers(modifiersAt, modifiers, DeclarationModifiers.None, "a namespace has no modifiers");
        Advance();
        Name[] names = ParseNamespacePath(out TextSpan nameSpan);
        int mark = _scratchCount;
        if (Expect(TokenKind.OpenBrace))
        {
            ParseMembers(DeclarationPlace.Script, className: null, isNested: true);
            Expect(TokenKind.CloseBrace);
        }

        return new NamespaceDeclarationSyntax(
            SpanFrom(start), modifiers, metadata, names, nameSpan, Pop<DeclarationSyntax>(mark));
    }

    private UsingNamespaceDeclarationSyntax ParseUsingNamespaceDeclaration(
        int start, int modifiersAt, DeclarationModifiers modifiers)
    {
        CheckModifiers(modifiersAt, modifiers, DeclarationModifiers.None, "'using' has no modifiers");
        Name[] names = ParseUsingNamespace(out TextSpan nameSpan);
        return new UsingNamespaceDeclarationSyntax(SpanFrom(start), modifiers, [], names, nameSpan);
    }

    private Name[] ParseUsingNamespace(out TextSpan nameSpan)
    {
        Advance();
        Expect(TokenKind.NamespaceKeyword);
        Name[] names = ParseNamespacePath(out nameSpan);
        ExpectSemicolon();
        return names;
    }

    private Name[] ParseNamespacePath(out TextSpan span)
    {
        int start = Current.Start;
        Name[] names = [];
        do
        {
            names = [.. names, ParseName("the name of a namespace", out _)];
        }
        while (Match(TokenKind.ColonColon));

        span = SpanFrom(start);
        return names;
    }

    private ImportDeclarationSyntax ParseImportDeclaration(
        int start, int modifiersAt, DeclarationModifiers modifiers, string[] metadata)
    {
        CheckModifiers(modifiersAt, modifiers, DeclarationModifiers.None, "an import has no modifiers");
        Advance();
        int functionStart = Current.Start;
        TypeSyntax type = ParseType();
        bool returnsReference = Match(TokenKind.Ampersand);
        Signature signature = ParseSignature(mayBeDestructor: false, DeclarationPlace.Script);
        FunctionDeclarationSyntax function = MakeFunction(
            functionStart, signature.Attributes, [], type, returnsReference, signature, null);
        if (!MatchWord(ContextualWords.From))
        {
            ReportExpected("'from' and the name of a unit");
        }

        string module = "";
        TextSpan moduleSpan = Current.Span;
        if (_kind is TokenKind.StringLiteral or TokenKind.HeredocLiteral)
        {
            module = LiteralReader.ReadString(_source, Current, _diagnostics, _options.HeredocTrimMode);
            Advance();
        }
        else
        {
            ReportExpected("the name of a unit as a string");
        }

        ExpectSemicolon();
        return new ImportDeclarationSyntax(SpanFrom(start), modifiers, metadata, function, module, moduleSpan);
    }
}
