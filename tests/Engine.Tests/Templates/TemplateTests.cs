namespace Seraph.Engine.Tests.Templates;

/// <summary>Templates from the script's side: instances, messages, list factories, template functions.</summary>
public sealed class TemplateTests
{
    [TestCase("map<string, int> m; m.set(\"a\", 5); return \"\" + m.get(\"a\");", "5")]
    [TestCase("map<int, string> m; m.set(7, \"x\"); return m.get(7) + m.count;", "x1")]
    [TestCase("map<string, int> m; return m.types();", "string, int of 2")]
    [TestCase("map<string, C@> m; return m.types();", "string, C@ of 2")]
    [TestCase("map<string, map<int, double>@> m; return m.types();", "string, map<int, double>@ of 2")]
    public void N05_MembersAndProperties_AreSpecialised(string body, string expected) => Assert.That(Run(body), Is.EqualTo(expected));

    [Test]
    public void N06_IndexOperator_HasTheElementType() =>
        Assert.That(Errors("array<int> a = {1}; bool b = a[0]; return \"\";"), Is.EqualTo(new[] { "AS3001 'int' can't be converted to 'bool'" }));

    [Test]
    public void N07_Self_IsTheInstance()
    {
        Assert.That(Run("array<int> a = {1, 2}; array<int> b; b = a; return b == a ? \"same\" : \"other\";"), Is.EqualTo("same"));
        Assert.That(Errors("array<int> a; array<double> b; b = a; return \"\";"), Has.Length.EqualTo(1));
    }

    [TestCase("map<C, int> m; return \"\";", "AS3041 there is no 'map<C, int>': key must be hashable")]
    [TestCase("map<array<int>, int> m; return \"\";", "AS3041 there is no 'map<array<int>, int>': key must be hashable")]
    [TestCase("map<C@, int>@ m; return \"\";", "AS3041 there is no 'map<C@, int>': key must be hashable")]
    public void N03_Validator_RejectsWithItsTextOnce(string body, string expected) =>
        Assert.That(Errors(body), Is.EqualTo(new[] { expected }));

    [Test]
    public void N03_Rejection_StandsWhereTheTypeIsWritten()
    {
        BuildResult result = Build("string f() { map<C, int> m; return \"\"; }");
        Assert.That(result.Diagnostics[0].ToString(), Does.StartWith("t.as(1,14)"));
    }

    [TestCase("array<void> a; return \"\";")]
    [TestCase("map<string, void> a; return \"\";")]
    [TestCase("void[] a; return \"\";")]
    public void N04_VoidAndTheLike_AreNoArguments(string body) =>
        Assert.That(Errors(body), Has.Length.EqualTo(1).And.All.StartsWith("AS3023"));

    [TestCase("map<int> m; return \"\";", "AS3022 Template map expects 2 type arguments, got 1")]
    [TestCase("array<int, int> m; return \"\";", "AS3022 Template array expects 1 type argument, got 2")]
    [TestCase("map m; return \"\";", "AS3022 Template map expects 2 type arguments, got 0")]
    public void N09_WrongNumberOfArguments_IsToldOnce(string body, string expected) =>
        Assert.That(Errors(body), Is.EqualTo(new[] { expected }));

    [TestCase("string<int> s; return \"\";", "AS3040 'string' is no template; leave the type arguments out")]
    [TestCase("C<int> s; return \"\";", "AS3040 'C' is no template; leave the type arguments out")]
    [TestCase("Unknown<int> s; return \"\";", "AS2007 no type is named 'Unknown'")]
    public void N10_NotATemplate_IsToldOnce(string body, string expected) =>
        Assert.That(Errors(body).Select(e => e.Substring(0, Math.Min(e.Length, expected.Length))), Is.EqualTo(new[] { expected }));

    [TestCase("both x; both<double> y; return x.text() + y.text();", "plaindouble")]
    [TestCase("both<both@> y; return both().text() + y.text();", "plainboth@")]
    public void TypesOfOneName_DifferByTheirTypeParameters(string body, string expected) => Assert.That(Run(body), Is.EqualTo(expected));

    [Test]
    public void TypesOfOneName_WithAnotherCount_AreToldOnce() =>
        Assert.That(Errors("both<int, int> x; return \"\";"), Is.EqualTo(new[] { "AS3022 Template both expects 1 type argument, got 2" }));

    [Test]
    public void F10_TypeParameters_DoNotLeak()
    {
        Assert.That(Errors("T x; return \"\";"), Has.Length.EqualTo(1));
        Assert.That(Run("K k; return \"\" + k.v;", "class K { int v = 3; }"), Is.EqualTo("3"));
    }

    [Test]
    public void N13_ArrayOf64Arrays_Works() => Assert.That(Errors($"{Nested(64)}@ a; return \"\";"), Is.Empty);

    [Test]
    public void N13_OneMoreThan64_IsAnError() =>
        Assert.That(Errors($"{Nested(65)}@ a; return \"\";"), Has.Length.EqualTo(1).And.All.StartsWith("AS3042"));

    [Test]
    public void N13_ATemplateThatGrows_IsAnErrorAndNoHang()
    {
        string[] errors = Errors("Growing<int>@ a; return \"\";");
        Assert.That(errors, Is.EqualTo(new[] { "AS3042 'Growing<int>' needs templates nested more than 64 deep" }));
    }

    [Test]
    public void Specialisation_StandsInThePlaceOfTheInstance()
    {
        Assert.That(Run("map<bool, bool> m; return m.name();"), Is.EqualTo("special"));
        Assert.That(Errors("map<bool, bool> m; return m.types();"), Has.Length.EqualTo(1));
    }

    [TestCase("return \"\" + identity<int>(3);", "3")]
    [TestCase("return identity<string>(\"a\") + type_of<array<int>@>();", "aarray<int>@")]
    [TestCase("C c; c.v = 4; return \"\" + identity<C@>(c).v;", "4")]
    [TestCase("return type_of<double>();", "double")]
    [TestCase("return none<int>(3) is null ? \"null\" : \"\";", "null")]
    public void TemplateFunction_WithExplicitArguments_Runs(string body, string expected) =>
        Assert.That(Run(body), Is.EqualTo(expected));

    [TestCase("identity(3); return \"\";", "AS3022 Template function identity expects 1 type argument, got 0")]
    [TestCase("identity<int, int>(3); return \"\";", "AS3022 Template function identity expects 1 type argument, got 2")]
    [TestCase("print<int>(3); return \"\";", "AS3040 'print' is no template; leave the type arguments out")]
    [TestCase("identity<void>(3); return \"\";", "AS3023 this can't be a type argument of 'identity'")]
    public void TemplateFunction_WithWrongArguments_IsToldOnce(string body, string expected) =>
        Assert.That(Errors(body), Is.EqualTo(new[] { expected }));

    [TestCase("ints x = {1, 2, 3}; return x.text();", "[int 1, int 2, int 3]")]
    [TestCase("ints x = {}; return x.text();", "[]")]
    [TestCase("ints x = {1, , 3}; return x.text();", "[int 1, int 0, int 3]")]
    [TestCase("ints@ x = {2.5}; return x.text();", "[int 2]")]
    [TestCase("pair x = {1, \"a\"}; return x.text();", "[int 1, string a]")]
    [TestCase("table x = {{\"a\", 1}, {\"b\", 2.5}, {\"c\", \"d\"}}; return x.text();", "[[string a, int 1], [string b, double 2.5], [string c, string d]]")]
    [TestCase("grid x = {{1, 2}, {3, 4}}; return x.text();", "[[double 1, double 2], [double 3, double 4]]")]
    [TestCase("map<string, int> m = {{\"a\", 1}, {\"b\", 2}}; return \"\" + m.get(\"b\");", "2")]
    [TestCase("map<string, array<int>@> m = {{\"a\", {4, 5}}}; return \"\" + m.get(\"a\")[1];", "5")]
    [TestCase("duo d = {1, 2.5}; return \"\" + d.sum();", "3.5")]
    [TestCase("array<duo> d = {{1, 2.5}, {3, 4}}; return \"\" + d[1].sum();", "7")]
    [TestCase("return take({{\"a\", 1}});", "1")]
    public void InitList_ByPattern_MakesTheObject(string body, string expected) =>
        Assert.That(Run(body, "string take(map<string, int>@ m) { return \"\" + m.count; }"), Is.EqualTo(expected));

    [Test]
    public void InitList_OfManyValues_Works() => Assert.That(
        Run($"ints x = {{{string.Join(", ", Enumerable.Range(1, 1000))}}}; return x.text();"), Is.EqualTo("1000 values up to 1000"));

    [TestCase("pair x = {1}; return \"\";", "AS3043 Not enough values to match pattern: 'string' is missing")]
    [TestCase("pair x = {1, \"a\", 2}; return \"\";", "AS3043 Too many values to match pattern")]
    [TestCase("table x = {{\"a\"}}; return \"\";", "AS3043 Not enough values to match pattern: '?' is missing")]
    [TestCase("table x = {1}; return \"\";", "AS3043 a list {string, ?} is needed here")]
    [TestCase("table x = {{\"a\", {1}}}; return \"\";", "AS3043 a single value is needed here")]
    [TestCase("grid x = {{1, 2}, {3}}; return \"\";", "AS3043 the list has 1 values, the first one has 2: they have to be of one length")]
    [TestCase("ints x = {\"a\"}; return \"\";", "AS3001 'const string' can't be converted to 'int'")]
    [TestCase("map<string, int> m = {{1.5, \"x\"}}; return \"\";", "AS3001")]
    [TestCase("C x = {1}; return \"\";", "AS3019 'C' can't be made from an initialisation list")]
    public void InitList_ThatDoesNotMatch_IsToldOnce(string body, string expected)
    {
        string[] errors = Errors(body);
        Assert.That(errors.Select(e => e.Substring(0, Math.Min(e.Length, expected.Length))), Is.All.EqualTo(expected));
        Assert.That(errors, Is.Not.Empty);
    }

    [TestCase("int x; give(x); return \"\" + x;", "42")]
    [TestCase("double x; give(x); return \"\" + x;", "42")]
    [TestCase("string x; give_text(x); return x;", "text")]
    [TestCase("int x = 7; give_text(x); return \"\" + x;", "0")]
    [TestCase("give(void); return \"ok\";", "ok")]
    [TestCase("array<int> a = {1, 2}; give(a[1]); return \"\" + a[1];", "42")]
    [TestCase("double a; string b; int c; scan(a, b, c); return a + b + c;", "0.5one2")]
    [TestCase("double a; scan(a, void); return \"\" + a;", "0.5")]
    [TestCase("scan(); return \"none\";", "none")]
    [TestCase("C c; scan(c.v); return \"\" + c.v;", "0")]
    public void AnyOut_TakesWhatTheHostGives(string body, string expected) => Assert.That(Run(body), Is.EqualTo(expected));

    [Test]
    public void AnyOut_OfAValue_IsAnError() => Assert.That(Errors("scan(5); return \"\";"), Has.Length.EqualTo(1));

    [Test]
    public void G10_InstanceInHostSignature_IsTheOneOfScripts() =>
        Assert.That(Run("array<string>@ w = no_words(); return w is null ? \"null\" : w[0];"), Is.EqualTo("null"));

    [Test]
    public void G10_HostMethodThatReturnsAnInstance_Runs() =>
        Assert.That(Run("array<string>@ w = \"a,b\".split(\",\"); return w[1] + w.length();"), Is.EqualTo("b2"));

    [Test]
    public void N12_IfHandleThenConst_LetsConstHandlesBeSearched() =>
        Assert.That(Run("C c; array<C@> a = {c}; const C@ k = c; return \"\" + a.findByRef(k);"), Is.EqualTo("0"));

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("array<", depth)) + "int" + string.Concat(Enumerable.Repeat("> ", depth));

    private static string Run(string body, string more = "")
    {
        ScriptUnit unit = Unit($"string f() {{ {body} }} class C {{ int v; }} {more}");
        BuildResult result = unit.Build();
        Assert.That(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToDetailedString()), Is.Empty);
        return unit.Call<string>("string f()")!;
    }

    private static string[] Errors(string body) =>
        [.. Build($"string f() {{ {body} }} class C {{ int v; }}").Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id} {d.Message}")];

    private static BuildResult Build(string script)
    {
        if (!script.Contains("class C", StringComparison.Ordinal))
        {
            script += " class C { int v; }";
        }

        return Unit(script).Build();
    }

    private static ScriptUnit Unit(string script)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(TemplateHost.Module);
        ScriptUnit unit = context.CreateUnit("t");
        unit.AddSource("t.as", script);
        return unit;
    }
}
