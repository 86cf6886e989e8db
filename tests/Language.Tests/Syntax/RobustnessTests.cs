using FsCheck;
using FsCheck.Fluent;
using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;

namespace Seraph.Language.Tests.Syntax;

/// <summary>Whatever the text, parsing ends, throws nothing, and gives a tree within the text.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] s_tokens =
    [
        .. Enum.GetValues<TokenKind>().Select(TokenFacts.TextOf).OfType<string>(),
        "a", "b", "Foo", "array", "shared", "final", "override", "get", "set", "function", "from", "delete", "property",
        "1", "2.5", "0x", "\"s\"", "'", "\"", "\"\"\"", "/*", "//\n", "#", "#if a", "#endif", "#include", "#pragma", "[", "§", "\n", "{", "}", "(", ")", ";", "<", ">",
    ];

    [Test]
    public void RandomTokens_AlwaysEnd() => Check(Gen.Elements(s_tokens).ArrayOf(60).Select(parts => string.Join(' ', parts)));

    [Test]
    public void RandomTokensInABody_AlwaysEnd() =>
        Check(Gen.Elements(s_tokens).ArrayOf(60).Select(parts => $"class A {{ void f() {{ {string.Join(' ', parts)} }} }} int x;"));

    [Test]
    public void RandomCharacters_AlwaysEnd() => Check(Gen.Choose(0, 0xffff).Select(c => (char)c).ArrayOf(80).Select(chars => new string(chars)));

    [Test]
    public void RandomBytes_AlwaysEnd() => Check(Gen.Choose(0, 255).Select(c => (char)c).ArrayOf(120).Select(chars => new string(chars)));

    [Test]
    public void ScriptsWithOneTokenCutOut_AlwaysEnd()
    {
        foreach (string file in Directory.GetFiles(SyntaxTest.PathOf("Inputs"), "*.as"))
        {
            string text = File.ReadAllText(file);
            Token[] tokens = SyntaxTest.Lex(text);
            for (int i = 0; i < tokens.Length; i += 7)
            {
                AssertParses(text.Remove(tokens[i].Start, tokens[i].Length));
                AssertParses(text[..tokens[i].Start]);
            }
        }
    }

    // The engine's tests also build them, but not so many of the cuts.
    [Test]
    public void GoldenScripts_CutOffAtEveryTenthCharacter_AlwaysEnd()
    {
        foreach (string file in Directory.EnumerateFiles(SyntaxTest.PathOf("../../Scripts"), "*.as", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file);
            for (int end = 0; end < text.Length; end += 10)
            {
                AssertParses(text[..end]);
            }
        }
    }

    private static void Check(Gen<string> texts)
    {
        Property property = Prop.ForAll(texts.ToArbitrary(), AssertParses);
        Task check = Task.Run(() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), property));
        Assert.That(check.Wait(TimeSpan.FromSeconds(60)), Is.True, "parsing does not end");
    }

    private static void AssertParses(string text)
    {
        CompilationUnitSyntax unit = SyntaxTest.Parse(text, out DiagnosticBag diagnostics);
        foreach (SyntaxNode node in SyntaxPrinter.Nodes(unit))
        {
            if (node.Span.Start < 0 || node.Span.Length < 0 || node.Span.End > text.Length)
            {
                throw new InvalidOperationException($"{node.Kind} is at {node.Span} of '{text}'");
            }
        }

        foreach (ScriptDiagnostic item in diagnostics.Items)
        {
            if (item.Span.End > text.Length || item.ToDetailedString().Length == 0)
            {
                throw new InvalidOperationException($"{item} is outside '{text}'");
            }
        }
    }
}
