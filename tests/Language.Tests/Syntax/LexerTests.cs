using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Tests.Syntax;

public sealed class LexerTests
{
    private static readonly Dictionary<TokenKind, string> s_examples = new()
    {
        [TokenKind.EndOfFile] = "",
        [TokenKind.Identifier] = "_name9",
        [TokenKind.IntegerLiteral] = "12",
        [TokenKind.FloatLiteral] = "1.5f",
        [TokenKind.DoubleLiteral] = "1.5",
        [TokenKind.StringLiteral] = "\"a\\\"b\"",
        [TokenKind.HeredocLiteral] = "\"\"\"a\nb\"\"\"",
        [TokenKind.CharacterLiteral] = "'a'",
    };

    private static IEnumerable<TestCaseData> Kinds() =>
        Enum.GetValues<TokenKind>().Select(kind => new TestCaseData((int)kind).SetArgDisplayNames(kind.ToString()));

    [TestCaseSource(nameof(Kinds))]
    public void EachKind_IsLexedFromItsText(int number)
    {
        var kind = (TokenKind)number;
        string text = TokenFacts.TextOf(kind) ?? s_examples[kind];
        var options = new ParseOptions(UseCharacterLiterals: kind == TokenKind.CharacterLiteral);
        var diagnostics = new DiagnosticBag();

        Token[] tokens = SyntaxTest.Lex($" {text} ", options, diagnostics);

        Assert.That(diagnostics.Items, Is.Empty);
        Assert.That(tokens[0].Kind, Is.EqualTo(kind));
        Assert.That(tokens, Has.Length.EqualTo(kind == TokenKind.EndOfFile ? 1 : 2));
        if (kind != TokenKind.EndOfFile)
        {
            Assert.That(tokens[0].Span, Is.EqualTo(new TextSpan(1, text.Length)));
        }
    }

    [Test]
    public void EachPairOfOperators_WithSpaceBetween_GivesTwoTokens()
    {
        string[] operators = [.. Enum.GetValues<TokenKind>().Select(TokenFacts.TextOf).OfType<string>()];
        foreach (string left in operators)
        {
            foreach (string right in operators)
            {
                Token[] tokens = SyntaxTest.Lex($"{left} {right}");
                Assert.That(tokens.Select(token => TokenFacts.TextOf(token.Kind)), Is.EqualTo(new[] { left, right, null }));
            }
        }
    }

    [TestCase(">>>=>>", ">>>= >>")]
    [TestCase("a+++b", "a ++ + b")]
    [TestCase("****=", "** **=")]
    [TestCase("!is !isTrue !is1 !is", "!is ! isTrue ! is1 !is")]
    [TestCase("a::b:c", "a :: b : c")]
    [TestCase("....", "... .")]
    [TestCase("1.f .5.5", "1.f .5 .5")]
    [TestCase("^^^=&&&=||=|", "^^ ^= && &= || = |")]
    public void Operators_TakeTheLongestMatch(string text, string expected)
    {
        Token[] tokens = SyntaxTest.Lex(text);

        IEnumerable<string> texts = tokens.SkipLast(1).Select(token => text.Substring(token.Start, token.Length));
        Assert.That(string.Join(' ', texts), Is.EqualTo(expected));
    }

    [TestCase("#!/usr/bin/env seraph\na")]
    [TestCase("\ufeff#!shebang\na")]
    [TestCase("\ufeff\t \r\na")]
    [TestCase("// comment\na// end")]
    [TestCase("/* a /* b */a/**/")]
    [TestCase("/***/a//")]
    public void Trivia_IsSkipped(string text)
    {
        var diagnostics = new DiagnosticBag();

        Token[] tokens = SyntaxTest.Lex(text, null, diagnostics);

        Assert.That(tokens.Select(token => token.Kind), Is.EqualTo(new[] { TokenKind.Identifier, TokenKind.EndOfFile }));
        Assert.That(diagnostics.Items, Is.Empty);
    }

    [TestCase("abstract")]
    [TestCase("delete")]
    [TestCase("explicit")]
    [TestCase("external")]
    [TestCase("final")]
    [TestCase("from")]
    [TestCase("function")]
    [TestCase("get")]
    [TestCase("override")]
    [TestCase("property")]
    [TestCase("set")]
    [TestCase("shared")]
    [TestCase("super")]
    [TestCase("this")]
    [TestCase("If")]
    [TestCase("ints")]
    [TestCase("in9")]
    [TestCase("_int")]
    public void ContextualWordsAndNearKeywords_AreIdentifiers(string text)
    {
        Token token = SyntaxTest.Lex(text)[0];

        Assert.That(token.Kind, Is.EqualTo(TokenKind.Identifier));
        Assert.That(token.Name!.Text, Is.EqualTo(text));
    }

    [Test]
    public void SameName_IsSameObject()
    {
        var shared = new NameTable();
        Name known = shared.Intern("known");
        var names = new NameTable(shared);

        Token[] tokens = Lexer.Scan(
            new SourceText("test.as", "own known own"), names, new DiagnosticBag(), ParseOptions.Default, out _);

        Assert.That(tokens[1].Name, Is.SameAs(known));
        Assert.That(tokens[2].Name, Is.SameAs(tokens[0].Name));
        Assert.That(tokens[0].Name!.Hash, Is.EqualTo(NameHash.Of("own")));
    }

    [Test]
    public void UnicodeIdentifier_IsLexed_OnlyIfAllowed()
    {
        Token[] tokens = SyntaxTest.Lex("größe été", new ParseOptions(AllowUnicodeIdentifiers: true));

        Assert.That(tokens.SkipLast(1).Select(token => token.Name!.Text), Is.EqualTo(new[] { "größe", "été" }));
        Assert.That(SyntaxTest.Faults("int größe;"), Is.EqualTo(new[] { "AS1001(1,7)", "AS1009(1,7)" }).Or.EqualTo(new[] { "AS1001(1,7)" }));
    }

    [Test]
    public void UnexpectedCharacters_SideBySide_AreOneFault()
    {
        Assert.That(SyntaxTest.Faults("int a; §§§ int b;"), Is.EqualTo(new[] { "AS1001(1,8)" }));
    }
}
