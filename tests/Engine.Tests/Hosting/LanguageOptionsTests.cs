namespace Seraph.Engine.Tests.Hosting;

/// <summary>Each option of the language: what it allows or forbids, and that the default does not.</summary>
public sealed class LanguageOptionsTests
{
    private static readonly ScriptLanguageOptions s_default = ScriptLanguageOptions.Default;

    private static IEnumerable<TestCaseData> Results()
    {
        yield return Case("int main() { return 'a'; }", s_default with { UseCharacterLiterals = true }, 97);
        yield return Case("int main() { return '\\u00e9' + '\\n'; }", s_default with { UseCharacterLiterals = true }, 243);
        yield return Case("int main() { return \"a\".length(); }", s_default with { UseCharacterLiterals = true }, 1);
        yield return Case("int main() { return 'a\nb'.length(); }", s_default with { AllowMultilineStrings = true }, 3);
        yield return Case("int main() { int \u00e9t\u00e9 = 4; return \u00e9t\u00e9; }", s_default with { AllowUnicodeIdentifiers = true }, 4);
        yield return Case("int main() { return \"\"\" \n a\n \"\"\".length(); }", s_default, 3);
        yield return Case("int main() { return \"\"\" \n a\n \"\"\".length(); }", s_default with { HeredocTrimMode = HeredocTrimMode.None }, 6);
        yield return Case("int main() { return \"\"\"  \"\"\".length(); }", s_default, 2);
        yield return Case("int main() { return \"\"\"  \"\"\".length(); }", s_default with { HeredocTrimMode = HeredocTrimMode.BlankLines }, 0);
        yield return Case("int f(int a, int b) { return a * 10 + b; } int main() { return f(b = 1, a = 2); }", s_default with { NamedArguments = NamedArgumentSyntax.Equals }, 21);
        yield return Case("int f(int a, int b) { return a * 10 + b; } int main() { int a = 0; return f(a = 2, 1) + a; }", s_default, 23);
        yield return Case("int foreach = 3; int main() { return foreach; }", s_default with { AllowForeach = false }, 3);
        yield return Case("enum E { A, B = E::A + 5 } int main() { return E::B; }", s_default with { RequireEnumScope = true }, 5);
        yield return Case("int A = 7; enum E { A } int main() { return A; }", s_default with { RequireEnumScope = true }, 7);
        yield return Case("class A { int get_x() { return 6; } } int main() { A a; return a.x; }", s_default with { PropertyAccessors = PropertyAccessorMode.ByName }, 6);
        yield return Case("int get_x() { return 6; } int main() { return x; }", s_default with { PropertyAccessors = PropertyAccessorMode.ByName }, 6);
        yield return Case("int main() { return int(7 / 2 * 2); }", s_default, 6);
        yield return Case("int main() { return int(7 / 2 * 2); }", s_default with { DisableIntegerDivision = true }, 7);
        yield return Case("int main() { uint8 a = 7; int64 b = 2; return int(a / b * 2); }", s_default with { DisableIntegerDivision = true }, 7);
        yield return Case("int main() { array<int> a = {1, 2,}; return a.length(); }", s_default, 3);
        yield return Case("int main() { array<int> a = {1, 2,}; return a.length(); }", s_default with { DisallowEmptyListElements = true }, 2);
        yield return Case("int main() { array<int> a = {}; return a.length(); }", s_default with { DisallowEmptyListElements = true }, 0);
        yield return Case("class A { bool opConv() const { return true; } } int main() { A a; return a && !!a ? 1 : 0; }", s_default with { AllowExplicitBoolConversion = true }, 1);
        yield return Case("class A { bool opImplConv() const { return false; } } int main() { A a; if (a) return 1; while (a) { } return 2; }", s_default with { AllowExplicitBoolConversion = true }, 2);
        yield return Case("class A { int x = 4; A(int y) { } } int main() { A a; return a.x; }", s_default with { DefaultConstructors = ImplicitMemberMode.Always }, 4);
        yield return Case("class A { int x; void opAssign(int y) { } } int main() { A a; A b; a.x = 3; b = a; return b.x; }", s_default with { DefaultAssignments = ImplicitMemberMode.Always }, 3);
        yield return Case("class A { int x; } int main() { A a; A@ b; @b = a; array<A@> c = {a}; return 5; }", s_default with { DisallowValueAssignmentOfClasses = true }, 5);
        yield return Case("int main() { int8 a = 300; return a; }", s_default with { Warnings = WarningMode.Off }, 44);
        yield return Case("void f(int a) { int b = 1; if (a == b) { } else { } } int main() { f(1); return 1; }", s_default with { DisallowGlobalVariables = true }, 1);

        static TestCaseData Case(string script, ScriptLanguageOptions options, int result) => new TestCaseData(script, options, result).SetArgDisplayNames(script, $"{result}");
    }

    [TestCaseSource(nameof(Results))]
    public void Script_WithOptions_Gives(string script, ScriptLanguageOptions options, int expected)
    {
        ScriptUnit unit = Unit(script, options);

        Assert.That(unit.Build().Diagnostics.Select(d => d.ToDetailedString()), Is.Empty);
        Assert.That(unit.Call<int>("int main()"), Is.EqualTo(expected));
    }

    [Test]
    public void CompoundDivision_WithoutIntegerDivision_WarnsOfTheLostFraction()
    {
        ScriptUnit unit = Unit("int main() { int a = 7; a /= 2; return a; }", s_default with { DisableIntegerDivision = true });

        Assert.That(unit.Build().Diagnostics.Select(d => d.Id), Is.EqualTo(["AS3028"]));
        Assert.That(unit.Call<int>("int main()"), Is.EqualTo(3));
    }

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Case("uint a = 'ab';", s_default with { UseCharacterLiterals = true }, "AS1007");
        yield return Case("string a = 'b\n;", s_default, "AS1003");
        yield return Case("int a\u00e9 = 1;", s_default, "AS1001");
        yield return Case("void f(int a) { } void main() { f(a = 1); }", s_default, "AS2001");
        yield return Case("void f(int a) { } void main() { f(a = 1); }", s_default with { NamedArguments = NamedArgumentSyntax.EqualsWithWarning }, "AS1032");
        yield return Case("enum E { A } int f() { return A; }", s_default with { RequireEnumScope = true }, "AS2001");
        yield return Case("namespace n { enum E { A } } int f() { return n::A; }", s_default with { RequireEnumScope = true }, "AS2001");
        yield return Case("class A { int get_x() { return 6; } } int main() { A a; return a.x; }", s_default, "AS2006");
        yield return Case("class A { int get_x() property { return 6; } } int main() { A a; return a.x; }", s_default with { PropertyAccessors = PropertyAccessorMode.HostOnly }, "AS4041", "AS2006");
        yield return Case("class A { int x { get { return 6; } } }", s_default with { PropertyAccessors = PropertyAccessorMode.HostOnly }, "AS4041");
        yield return Case("int a; const int b = 1;", s_default with { DisallowGlobalVariables = true }, "AS4040", "AS4040");
        yield return Case("void f() { array<int> a = {, 1}; array<int> b = {1, , }; }", s_default with { DisallowEmptyListElements = true }, "AS3060", "AS3060");
        yield return Case("class A { } void f(A@ a, A@ b) { a = b; } void g(A a) { }", s_default with { DisallowValueAssignmentOfClasses = true }, "AS3061", "AS3061");
        yield return Case("class A { private int x; private void m() { } } class B : A { void f() { x = 1; m(); } }", s_default with { PrivateFieldsAsProtected = true }, "AS2030", "AS2010");
        yield return Case("class A { private int x; } void f(A@ a) { a.x = 1; }", s_default with { PrivateFieldsAsProtected = true }, "AS2010");
        yield return Case("class A { bool opConv() const { return true; } } void f(A@ a) { if (a) { } }", s_default, "AS3003");
        yield return Case("void f(int a) { if (a) { } }", s_default with { AllowExplicitBoolConversion = true }, "AS3003");
        yield return Case("class A { } void f() { A a; }", s_default with { DefaultConstructors = ImplicitMemberMode.Never }, "AS3017");
        yield return Case("class A { } void f(A@ a, A@ b) { a = b; }", s_default with { DefaultAssignments = ImplicitMemberMode.Never }, "AS3012");
        yield return Case("class A { A(int n) { } } void f(A@ a) { A b(a); }", s_default with { DefaultCopyConstructors = ImplicitMemberMode.Never }, "AS3017");
        yield return Case("class M { M(int n) { } } class A { M m; A() { m = M(1); } }", s_default with { InitializeMembersInConstructors = false }, "AS3017");

        static TestCaseData Case(string script, ScriptLanguageOptions options, params string[] ids) => new TestCaseData(script, options, ids).SetArgDisplayNames(script, ids[0]);
    }

    [TestCaseSource(nameof(Faults))]
    public void Script_WithOptions_IsFaulty(string script, ScriptLanguageOptions options, string[] ids) =>
        Assert.That(Unit(script, options).Build().Diagnostics.Select(d => d.Id), Is.EqualTo(ids));

    [Test]
    public void WarningsAsErrors_FailTheBuild()
    {
        BuildResult result = Unit("int8 a = 300;", s_default with { Warnings = WarningMode.Errors }).Build();

        Assert.That(result.Success, Is.False);
        Assert.That(result.Diagnostics.Single().Severity, Is.EqualTo(DiagnosticSeverity.Error));
    }

    [Test]
    public void Globals_AreInitializedWhenTheHostSaysSo()
    {
        ScriptUnit unit = Unit("int a = 5; int f() { return a; }", s_default with { InitializeGlobalsAfterBuild = false });

        Assert.That(unit.Build().Success);
        Assert.That(unit.Call<int>("int f()"), Is.Zero);
        unit.InitializeGlobals();
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(5));
    }

    [Test]
    public void InitializeGlobals_Again_GivesTheFirstValues()
    {
        ScriptUnit unit = Unit("int a = 5;", s_default);
        Assert.That(unit.Build().Success);
        unit.SetGlobal("a", 9);

        unit.InitializeGlobals();

        Assert.That(unit.GetGlobal<int>("a"), Is.EqualTo(5));
    }

    private static ScriptUnit Unit(string script, ScriptLanguageOptions options)
    {
        var context = new ScriptContext(new ScriptContextOptions { Language = options });
        context.Install(StandardModules.All);
        ScriptUnit unit = context.CreateUnit("u");
        unit.AddSource("u.as", script);
        return unit;
    }
}
