namespace Seraph.Engine.Tests.BadInput;

/// <summary>However many faults a script has: what is said about them is bounded, and so is the work for it.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ManyErrorsTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    [TestCase("void f() { {0} }", "x# = 1;", "AS2001")]
    [TestCase("void f() { {0} }", "int y#; x# = 1;", "AS2001")]
    [TestCase("{0}", "void f#() { g#(); }", "AS2003")]
    [TestCase("{0}", "T# g#;", "AS2007")]
    [TestCase("void f(int a) { {0} }", "a = true;", "AS3001")]
    [TestCase("{0}", "int g;", "AS4001")]
    [TestCase("{0}", "void g() { }", "AS4002")]
    [TestCase("void f() { {0} }", "int g;", "AS4001")]
    [TestCase("class A { void m(int a) { } void m(string a) { } } void f(A@ a) { {0} }", "a.m(null);", "AS2004")]
    public void Errors_BeyondAThousand_AreLeftOut(string pattern, string line, string id)
    {
        BuildResult result = Build(pattern, line);

        Assert.That(result.Success, Is.False);
        Assert.That(result.Diagnostics.Count(d => d.Id == id), Is.EqualTo(1000));
        Assert.That(result.Diagnostics, Has.Count.EqualTo(1001));
        Assert.That(result.Diagnostics[^1].Id, Is.EqualTo("AS9005"));
        Assert.That(result.Diagnostics[^1].Severity, Is.EqualTo(DiagnosticSeverity.Info));
    }

    [Test]
    public void Warnings_BeyondAThousand_AreLeftOut_ButErrorsAreNot()
    {
        BuildResult result = Build("void f(int a) { {0} b = 1; }", "a = 1.5;");

        Assert.That(result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning), Is.EqualTo(1000));
        Assert.That(result.Diagnostics.Count(d => d.Id == "AS9005"), Is.EqualTo(1));
        Assert.That(result.Diagnostics[^1].Id, Is.EqualTo("AS2001"));
    }

    [Test]
    public void Candidates_BeyondTwenty_AreCounted()
    {
        BuildResult result = Build("{0} void g() { f(null, 1); }", "class C# { } void f(C#@ c) { }", 100);

        ScriptDiagnostic diagnostic = result.Diagnostics.Single();
        Assert.That(diagnostic.Related, Has.Count.EqualTo(21));
        Assert.That(diagnostic.Related[^1].Message, Does.Contain("80 more"));
    }

    [Test]
    public void Suggestions_AreLookedFor_AHundredTimes()
    {
        BuildResult result = Build("int value; void f() { {0} }", "valeu = #;", 300);

        Assert.That(result.Diagnostics.Count(d => d.Message.Contains("'value'", StringComparison.Ordinal)), Is.EqualTo(100));
    }

    [TestCase("int v#;")]
    [TestCase("string v#;")]
    public void ClassWithManyFields_IsTooLarge(string field)
    {
        BuildResult result = Build("class A { {0} }", field, 10_000);

        Assert.That(result.Diagnostics.Select(d => d.Id), Is.EqualTo(new[] { "AS9004" }));
    }

    private static BuildResult Build(string pattern, string line, int count = 20_000) => Builds.OnASmallStack(
        [pattern.Replace("{0}", string.Join('\n', Enumerable.Range(0, count).Select(i => line.Replace("#", $"{i}", StringComparison.Ordinal))), StringComparison.Ordinal)],
        s_limit)[0];
}
