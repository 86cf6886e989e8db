namespace Seraph.Engine.Tests.Diagnostics;

/// <summary>Messages about code of mixins.</summary>
public sealed class MixinTests
{
    [TestCase("void f() { unknown; }", 1, 26)]
    [TestCase("int a = unknown;", 1, 23)]
    [TestCase("Absent a;", 1, 15)]
    [TestCase("void f() override { }", 1, 20)]
    public void Fault_OfAMixin_NamesTheClassThatIncludesIt(string member, int line, int column)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("mixin.as", $"mixin class M{{{member}}}");
        unit.AddSource("class.as", "\nclass C : M { }");

        ScriptDiagnostic diagnostic = unit.Build().Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error);

        Assert.That((diagnostic.File, diagnostic.Line, diagnostic.Column), Is.EqualTo(("mixin.as", line, column)));
        Assert.That(diagnostic.Related.Select(r => r.ToString()), Is.EqualTo(new[] { "class.as(2,11): 'C' includes it here" }));
    }
}
