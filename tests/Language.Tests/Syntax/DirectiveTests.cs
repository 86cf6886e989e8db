using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Tests.Syntax;

/// <summary>Which parts of a text directives leave out, and what is collected. YES is defined, NO is not.</summary>
public sealed class DirectiveTests
{
    [TestCase("a #if YES b #endif c", "a b c")]
    [TestCase("a #if NO b #endif c", "a c")]
    [TestCase("#if YES\na\n#if NO\nb\n#endif\nc\n#endif\nd", "a c d")]
    [TestCase("#if NO\na\n#if YES\nb\n#endif\nc\n#endif\nd", "d")]
    [TestCase("#if NO\n'#endif' // #endif\n/* #endif */ \"\"\"\n#endif\n\"\"\" \"\\\"#endif\"\n#endif\nd", "d")]
    [TestCase("#if NO\nThat's / \"it\n#endif\nd", "d")]
    [TestCase("#if NO # #else #iffy #endifs\n#endif d", "d")]
    [TestCase("#if\tYES\n#endif", "")]
    [TestCase("a /* #if NO */ b // #if NO\n c", "a b c")]
    [TestCase("#!/usr/bin/env seraph\na\n  #! again\nb", "a b")]
    [TestCase("\ufeff#!x\na", "a")]
    public void Parts_ThatAreLeftOut(string text, string expected)
    {
        Assert.That(Scan(text, out _, out DiagnosticBag diagnostics), Is.EqualTo(expected));
        Assert.That(diagnostics.Items, Is.Empty);
    }

    [TestCase("#if NO\na", "", "AS1031")]
    [TestCase("#if YES\na", "a", "AS1031")]
    [TestCase("#if NO '", "", "AS1031")]
    [TestCase("#if NO /*", "", "AS1031")]
    [TestCase("#if NO \"\"\"", "", "AS1031")]
    [TestCase("#if NO \\", "", "AS1031")]
    [TestCase("#if NO '\\", "", "AS1031")]
    [TestCase("#if NO #", "", "AS1031")]
    [TestCase("a\n#endif\nb", "a b", "AS1030")]
    [TestCase("#if !YES\na", "a", "AS1029")]
    [TestCase("#if 1\na", "a", "AS1029")]
    [TestCase("#if", "", "AS1029")]
    [TestCase("#include x\na", "a", "AS1029")]
    [TestCase("#include \"x\na", "a", "AS1029")]
    [TestCase("#include \"\"\na", "a", "AS1029")]
    [TestCase("#include", "", "AS1029")]
    [TestCase("#else\na", "a", "AS1008")]
    [TestCase("a # b", "a b", "AS1001")]
    [TestCase("#", "", "AS1001")]
    [TestCase("a #! b", "a ! b", "AS1001")]
    public void Faults(string text, string expected, string id)
    {
        Assert.That(Scan(text, out _, out DiagnosticBag diagnostics), Is.EqualTo(expected));
        Assert.That(diagnostics.Items.Select(d => d.Id), Is.EqualTo(new[] { id }));
    }

    [Test]
    public void IncludesAndPragmas_AreCollected()
    {
        string tokens = Scan("#include \"a.as\"\n#if NO #include 'b' #pragma q\n#endif #include 'c\\d' x\n#pragma  on, 1 \r\ny", out var directives, out _);

        Assert.That(tokens, Is.EqualTo("x y"));
        Assert.That(directives, Is.EqualTo(new[]
        {
            new Directive(DirectiveKind.Include, new TextSpan(9, 6), "a.as"),
            new Directive(DirectiveKind.Include, new TextSpan(62, 5), "c\\d"),
            new Directive(DirectiveKind.Pragma, new TextSpan(70, 15), "on, 1"),
        }));
    }

    private static string Scan(string text, out IReadOnlyList<Directive> directives, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        var options = new ParseOptions { Defines = ["YES"] };
        Token[] tokens = Lexer.Scan(new SourceText("a.as", text), new NameTable(), diagnostics, options, out int count, out directives);
        return string.Join(' ', tokens.Take(count - 1).Select(t => text.Substring(t.Start, t.Length)));
    }
}
