using Seraph.Engine.Tests.Hosting;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Whatever a script does, in the end each of its objects has been destroyed exactly once.</summary>
public sealed class RandomHolderTests
{
    [Test]
    public void EveryObject_IsDestroyedOnce([Range(1, 40)] int seed)
    {
        string script = new RandomHolders(seed).Write();
        ScriptContext context = Scripts.Context(new ScriptLimits { MaxInstructions = 10_000_000 });
        ScriptUnit unit = context.CreateUnit("random");
        unit.AddSource("random.as", script);
        BuildResult built = unit.Build();
        Assert.That(built.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()), Is.Empty, script);

        unit.Call("void main()");
        unit.Call("void finish()");
        var alive = unit.GetGlobal<ScriptArray<int>>("alive");
        Assert.Multiple(() =>
        {
            Assert.That(alive.Count, Is.GreaterThan(10));
            Assert.That(alive.Where(count => count != 0), Is.Empty, script);
            Assert.That(unit.GetGlobal<int>("ended"), Is.EqualTo(unit.GetGlobal<int>("made")));
        });
    }
}
