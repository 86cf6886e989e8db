namespace Seraph.Engine.Tests.BadInput;

/// <summary>Deep and long code ends in code or in diagnostics, also where the stack is small.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class NestingTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);
    private static readonly int[] s_depths = [10, 60, 200, 1_000, 5_000];

    [TestCase("(", "1", ")", "int f(int a) { return {0}; }")]
    [TestCase("-", "a", "", "int f(int a) { return {0}; }")]
    [TestCase("~", "a", "", "int f(int a) { return {0}; }")]
    [TestCase("!", "true", "", "bool f() { return {0}; }")]
    [TestCase("f(", "1", ")", "int f(int a) { return {0}; }")]
    [TestCase("f(b: ", "1", ")", "int f(int b) { return {0}; }")]
    [TestCase("v[", "0", "]", "array<int> v; int f() { return {0}; }")]
    [TestCase("(1 + ", "a", ")", "int f(int a) { return {0}; }")]
    [TestCase("a = ", "1", "", "int f(int a) { return {0}; }")]
    [TestCase("a > 0 ? ", "1", " : 2", "int f(int a) { return {0}; }")]
    [TestCase("a > 0 ? 2 : ", "1", "", "int f(int a) { return {0}; }")]
    [TestCase("a > 0 && (", "true", ")", "bool f(int a) { return {0}; }")]
    [TestCase("int(", "a", ")", "int f(int a) { return {0}; }")]
    [TestCase("cast<A>(", "a", ")", "class A {} A@ f(A@ a) { return {0}; }")]
    [TestCase("A(", "null", ")", "class A { A(A@ a) {} } void f() { A@ a = {0}; }")]
    [TestCase("@(", "a", ")", "class A {} void f(A@ a) { A@ b = {0}; }")]
    [TestCase("{", "", "}", "void f() { {0} }")]
    [TestCase("if (a > 0) ", "a--;", "", "void f(int a) { {0} }")]
    [TestCase("if (a > 0) {", "a--;", "} else a++;", "void f(int a) { {0} }")]
    [TestCase("while (a > 0) ", "a--;", "", "void f(int a) { {0} }")]
    [TestCase("for (int i = 0; i < 1; i++) {", "a--;", "}", "void f(int a) { {0} }")]
    [TestCase("do ", "a--;", " while (a > 0);", "void f(int a) { {0} }")]
    [TestCase("switch (a) { case 1: ", "a--;", "}", "void f(int a) { {0} }")]
    [TestCase("array<", "int", ">", "{0} v;")]
    [TestCase("array<", "int", ">", "void f(const {0} &in v) { }")]
    [TestCase("", "int", "[]", "void f() { {0} v; }")]
    [TestCase("{", "1", "}", "void f() { array<int> v = {0}; }")]
    [TestCase("{", "", "}", "array<array<int>> v = {0};")]
    [TestCase("namespace a {", "int x;", "}", "{0}")]
    [TestCase("namespace a { int x; void f() { x++; }", "", "}", "{0}")]
    [TestCase("f(function() {", "", "})", "void f(int a) { {0}; }")]
    [TestCase("try {", "", "} catch { }", "void f() { {0} }")]
    [TestCase("(", "1", ")", "int x = {0};")]
    [TestCase("(", "1", ")", "const int x = {0};")]
    [TestCase("(", "1", ")", "enum E { A = {0} }")]
    [TestCase("(", "1", ")", "int f(int a = {0}) { return a; } int g() { return f(); }")]
    [TestCase("(", "1", ")", "class A { int x = {0}; }")]
    [TestCase("-", "1", "", "const int x = {0};")]
    [TestCase("(", "\"a\"", " + \"b\")", "string f() { return {0}; }")]
    public void DeepNesting_OfAnyKind_Ends(string open, string inner, string close, string pattern)
    {
        string[] scripts = [.. s_depths.Select(n => Fill(pattern, Repeat(open, n) + inner + Repeat(close, n)))];

        BuildResult[] results = Builds.OnASmallStack(scripts, s_limit);

        Assert.That(results.SelectMany(r => r.Diagnostics).Count(), Is.LessThan(5 * 101));
    }

    [TestCase("a", " + a", "", "int f(int a) { return {0}; }")]
    [TestCase("1", " + 1", "", "const int x = {0};")]
    [TestCase("\"x\"", " + \"x\"", "", "string f() { return {0}; }")]
    [TestCase("s", " + a", "", "string f(string s, int a) { return {0}; }")]
    [TestCase("true", " && b", "", "bool f(bool b) { return {0}; }")]
    [TestCase("b", " || b", "", "void f(bool b) { if ({0}) { } }")]
    [TestCase("a", " ** 1", "", "int f(int a) { return {0}; }")]
    [TestCase("a", ".next", "", "class A { A@ next; } A@ f(A@ a) { return {0}; }")]
    [TestCase("a", ".self()", "", "class A { A@ self() { return this; } } A@ f(A@ a) { return {0}; }")]
    [TestCase("a", ".self", "", "class A { A@ get_self() property { return this; } } A@ f(A@ a) { return {0}; }")]
    [TestCase("a", "[0]", "", "class A { A@ opIndex(int i) { return this; } } A@ f(A@ a) { return {0}; }")]
    [TestCase("a", " + b", "", "class A { A@ opAdd(A@ b) { return this; } } A@ f(A@ a, A@ b) { return {0}; }")]
    [TestCase("a", "++", "", "void f(int a) { {0}; }")]
    [TestCase("if (a == 1) { a = 2; }", " else if (a == 1) { a = 2; }", "", "void f(int a) { {0} }")]
    [TestCase("", "a = a + 1; ", "", "void f(int a) { {0} }")]
    [TestCase("", "if (a > 1) { a--; } ", "", "void f(int a) { {0} }")]
    [TestCase("int x", ", x", "", "void f() { {0}; }")]
    [TestCase("1", ", 1", "", "void f() { array<int> v = {{0}}; }")]
    [TestCase("1", ", 1", "", "int f(int a) { return f({0}); }")]
    [TestCase("int a", ", int a", "", "int f({0}) { return 1; }")]
    [TestCase("A", ", A", "", "enum E { {0} }")]
    [TestCase("B", ", B", "", "interface B {} class A : {0} { }")]
    [TestCase("a", "::a", "", "void f() { {0}; }")]
    [TestCase("", "int 5;", "", "void f() { {0} }")]
    [TestCase("", "class {}", "", "{0}")]
    public void LongCode_OfAnyKind_Ends(string first, string link, string last, string pattern) =>
        Builds.OnASmallStack([Fill(pattern, first + Repeat(link, 5_000) + last)], s_limit);

    [Test]
    public void SumOfTenThousandTerms_IsComputed()
    {
        ScriptUnit unit = Builds.Context().CreateUnit("u");
        unit.AddSource("u.as", $"int f(int a) {{ return a{Repeat(" + a", 9_999)}; }}");

        Assert.That(unit.Build().Diagnostics, Is.Empty);
        Assert.That(unit.Call<int>("int f(int)", 3), Is.EqualTo(30_000));
    }

    [Test]
    public void ElseIfChainOfThousands_Runs()
    {
        ScriptUnit unit = Builds.Context().CreateUnit("u");
        string chain = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"if (a == {i}) return {i * 2}; else "));
        unit.AddSource("u.as", $"int f(int a) {{ {chain} return -1; }}");

        Assert.That(unit.Build().Diagnostics, Is.Empty);
        Assert.That(unit.Call<int>("int f(int)", 4_999), Is.EqualTo(9_998));
        Assert.That(unit.Call<int>("int f(int)", 5_000), Is.EqualTo(-1));
    }

    private static IEnumerable<TestCaseData> Huge()
    {
        yield return Case("locals", $"void f() {{ {Blocks(i => $"int v{i} = {i};")} }}");
        yield return Case("object locals", $"void f() {{ {Blocks(i => $"string v{i};")} }}");
        yield return Case("string constants", $"void f(string s) {{ {Lines(70_000, i => $"s = \"{i}\";")} }}");
        yield return Case("number constants", $"void f(double d) {{ {Lines(70_000, i => $"d = {i}.25;")} }}");
        yield return Case("jump over much", $"void f(int a) {{ while (a > 0) {{ {Lines(50_000, _ => "a = a - 1; ")} }} }}");
        yield return Case("object locals in one block", $"void f() {{ {Lines(70_000, i => $"string v{i};")} }}");
        yield return Case("locals in one block", $"void f() {{ {Lines(70_000, i => $"int v{i} = {i}; v{i}++;")} }}");
        yield return Case("arguments", $"void f({string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"int a{i}"))}) {{ }} void g() {{ f({string.Join(", ", Enumerable.Repeat("1", 2_000))}); }}");
        yield return Case("fields", $"class A {{ {Lines(70_000, i => $"int v{i};")} }} void f(A@ a) {{ a.v69999 = 1; }}");
        yield return Case("globals", $"{Lines(70_000, i => $"int v{i};")} void f() {{ v69999 = 1; }}");
        yield return Case("enum values", $"enum E {{ {Lines(70_000, i => $"V{i},")} }}");
        yield return Case("functions", $"{Lines(70_000, i => $"void f{i}() {{ }}")} void g() {{ f69999(); }}");
        yield return Case("elements", $"void f() {{ array<int> v = {{{string.Join(", ", Enumerable.Range(0, 70_000))}}}; }}");
        yield return Case("cases", $"int f(int a) {{ switch (a) {{ {Lines(40_000, i => $"case {i}: return {i};")} }} return 0; }}");
    }

    [TestCaseSource(nameof(Huge))]
    public void HugeCode_IsBuiltOrTooLarge(string script)
    {
        BuildResult result = Builds.OnASmallStack([script], s_limit)[0];

        Assert.That(result.Diagnostics.Select(d => d.Id), Is.Empty.Or.EqualTo(new[] { "AS9002" }).Or.EqualTo(new[] { "AS9004" }));
    }

    [Test]
    public void TooManyLocals_AreAS9002()
    {
        BuildResult result = Builds.OnASmallStack([$"int ok() {{ return 1; }} void f() {{ {Blocks(i => $"int v{i};")} }}"], s_limit)[0];

        ScriptDiagnostic diagnostic = result.Diagnostics.Single();
        Assert.That(diagnostic.Id, Is.EqualTo("AS9002"));
        Assert.That(diagnostic.Message, Does.Contain("void f()"));
    }

    // As a statement it may be many comparisons as well, so there may be many errors.
    [TestCase("void f() { {0} v; }")]
    [TestCase("void f() { {0} v; v = w; }")]
    public void DeepTemplate_InABody_Ends(string pattern) => Builds.OnASmallStack(
        [.. s_depths.Where(n => n <= 1_000).Select(n => Fill(pattern, Repeat("array<", n) + "int" + Repeat(">", n)))], s_limit);

    [Test]
    public void ManyEqualCases_End() =>
        Builds.OnASmallStack([$"void f(int a) {{ switch (a) {{ {Repeat("case 1: a++; break; ", 1_000)} }} }}"], s_limit);

    [TestCase("class A : A { }")]
    [TestCase("class A : B { } class B : C { } class C : A { } void f() { A a; a.x = 1; }")]
    [TestCase("interface I : J { } interface J : I { } class A : I { }")]
    [TestCase("class A { A a; } void f() { A a; }")]
    [TestCase("class A { B b; } class B { A a; } A x;")]
    [TestCase("const int a = b; const int b = a;")]
    [TestCase("int a = b; int b = a;")]
    [TestCase("auto a = b; auto b = a;")]
    [TestCase("enum E { A = B, B = A }")]
    [TestCase("int f(int a = f()) { return a; } int g() { return f(); }")]
    [TestCase("typedef A B; typedef B A;")]
    [TestCase("array<array> v;")]
    [TestCase("array<> v; array v2; array<int, int> v3; array<void> v4; array<auto> v5;")]
    [TestCase("class string { } class array { } class int { }")]
    [TestCase("int get_a() property { return a; } int x = a;")]
    [TestCase("class A { A() { A(); } } A a;")]
    [TestCase("namespace a { using namespace a; } using namespace a;")]
    [TestCase("void f() { f = f; f.f(); f()(); f[0]; @f = null; }")]
    [TestCase("class A { int opCast() { return 1; } A opImplConv() { return this; } } int f(A a) { return a; }")]
    public void CodeInCircles_Ends(string script) => Builds.OnASmallStack([script], s_limit);

    private static TestCaseData Case(string name, string script) => new TestCaseData(script).SetArgDisplayNames(name);

    private static string Fill(string pattern, string text) => pattern.Replace("{0}", text, StringComparison.Ordinal);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>70,000 lines in 100 blocks, each inside the one before.</summary>
    private static string Blocks(Func<int, string> line) => string.Concat(
        Enumerable.Range(0, 100).Select(b => $"{{ {Lines(700, i => line((b * 700) + i))}\n")) + Repeat("}", 100);

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));
}
