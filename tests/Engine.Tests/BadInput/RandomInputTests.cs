using System.Text;
using Seraph.Engine.Tests.Golden;
using Seraph.Language.Syntax;

namespace Seraph.Engine.Tests.BadInput;

/// <summary>Whatever the text, building it ends and throws nothing.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class RandomInputTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    private static readonly string[] s_tokens =
    [
        .. Enum.GetValues<TokenKind>().Select(TokenFacts.TextOf).OfType<string>(),
        "a", "b", "f", "A", "B", "I", "array", "string", "Counter", "Vec3", "x", "length", "override", "get", "set", "function", "property",
        "0", "1", "2.5", "0xff", "'s'", "\"s\"", "true", "null", "this", "super", "{", "}", "(", ")", ";", ";", "<", ">", "@", ",", ".", "::",
        "#if A", "#endif", "#include 'x'", "#pragma x\n", "[", "]",
    ];

    // What is likely in a script, so that the binder sees more than the parser's errors.
    private static readonly string[] s_pieces =
    [
        "int a = 1;", "string s = \"x\" + a;", "array<int> v = {1, 2};", "v[0] = a;", "a += 2;", "A@ o = A();", "o.x++;", "o.get();", "@o = null;",
        "if (a > 1) { a--; } else a = 3;", "for (int i = 0; i < 3; i++) a += i;", "while (a > 0) { break; }", "switch (a) { case 1: a = 2; default: }",
        "return a;", "return;", "Counter c;", "c.x = a;", "Vec3 p(1, 2, 3);", "p.x += p.y;", "auto z = f(a);", "f(f(a));", "cast<A>(o).x = 1;",
        "const int k = 5;", "int a = a;", "o = o;", "v = {};", "a = o;", "{ int a; }", "E e = E1;", "a = E::E2;", "x = y;", "b.c.d();",
        "int[] w = {a, a}, u;", "v.insertLast(v);", "!a;", "a ? b : 1;", "f(b: 1);", "f();", "super();", "this.x = 1;", "continue;", "do a--; while (a > 0);",
    ];

    [Test]
    public void RandomBytes_EndInDiagnostics()
    {
        var random = new Random(1);
        Check(Enumerable.Range(0, 300).Select(_ =>
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            return Encoding.Latin1.GetString(bytes);
        }));
    }

    [Test]
    public void RandomCharacters_EndInDiagnostics()
    {
        var random = new Random(2);
        Check(Enumerable.Range(0, 300).Select(_ => string.Concat(Enumerable.Range(0, random.Next(100)).Select(_ => (char)random.Next(0x10000)))));
    }

    [Test]
    public void RandomTokens_EndInDiagnostics()
    {
        var random = new Random(3);
        Check(Enumerable.Range(0, 1000).Select(_ => Soup(random, s_tokens, 60)));
    }

    [Test]
    public void RandomTokensInABody_EndInDiagnostics()
    {
        var random = new Random(4);
        Check(Enumerable.Range(0, 1500).Select(_ => InABody(Soup(random, s_tokens, 20))));
    }

    [Test]
    public void RandomStatements_EndInDiagnosticsOrCode()
    {
        var random = new Random(5);
        Check(Enumerable.Range(0, 2000).Select(_ => InABody(Soup(random, s_pieces, 8))));
    }

    [Test]
    public void RandomStatementsWithAFlaw_EndInDiagnosticsOrCode()
    {
        var random = new Random(6);
        Check(Enumerable.Range(0, 1500).Select(_ =>
        {
            string script = InABody(Soup(random, s_pieces, 5));
            int at = random.Next(script.Length);
            return random.Next(3) switch
            {
                0 => script.Remove(at, Math.Min(random.Next(1, 8), script.Length - at)),
                1 => script.Insert(at, $" {s_tokens[random.Next(s_tokens.Length)]} "),
                _ => script[..at],
            };
        }));
    }

    // Each processor takes a share of the scripts.
    [Test]
    public void GoldenScripts_CutOffAtEveryTenthCharacter_EndInDiagnosticsOrCode()
    {
        int parts = Math.Max(1, Environment.ProcessorCount);
        Task[] runs = [.. Enumerable.Range(0, parts).Select(part => Task.Run(() => Builds.OnASmallStack(
            [.. GoldenScript.Names.Where((_, index) => index % parts == part).SelectMany(CutOff)], TimeSpan.FromMinutes(5))))];
        Assert.That(() => Task.WaitAll(runs), Throws.Nothing);
    }

    private static IEnumerable<string> CutOff(string name)
    {
        string text = new GoldenScript(name).ReadText();
        for (int end = 10; end < text.Length; end += 10)
        {
            yield return text[..end];
        }
    }

    [Test]
    public void GoldenScripts_WithOneTokenCutOut_EndInDiagnosticsOrCode()
    {
        List<string> scripts = [];
        var random = new Random(7);
        foreach (string name in GoldenScript.Names)
        {
            string text = new GoldenScript(name).ReadText();
            for (int i = 0; i < 3; i++)
            {
                int start = random.Next(text.Length);
                scripts.Add(text.Remove(start, Math.Min(random.Next(1, 6), text.Length - start)));
            }
        }

        Check(scripts);
    }

    private static void Check(IEnumerable<string> scripts) => Builds.OnASmallStack([.. scripts], s_limit);

    private static string Soup(Random random, string[] parts, int count) =>
        string.Join(' ', Enumerable.Range(0, random.Next(count)).Select(_ => parts[random.Next(parts.Length)]));

    private static string InABody(string statements) => $$"""
        enum E { E1, E2 = 5 }
        interface I { int get(); }
        class A : I { int x = 1; A@ next; A() { } int get() { return x; } int opAdd(int b) { return x + b; } }
        class B : A { B() { super(); } int get() override { {{statements}} } }
        int f(int a, int b = 2) { {{statements}} return a; }
        """;
}
