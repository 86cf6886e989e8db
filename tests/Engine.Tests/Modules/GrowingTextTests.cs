using Seraph.Engine.Tests.Hosting;

namespace Seraph.Engine.Tests.Modules;

/// <summary>Strings that grow by <c>+=</c>.</summary>
public sealed class GrowingTextTests
{
    [Test]
    public void Append_InLoop_IsBoundByTheMemoryLimit([Values("\"0123456789\"", "1.5", "s")] string value)
    {
        ScriptUnit unit = Scripts.Build(
            $"void grow() {{ string s = \"x\"; while (true) {{ s += {value}; }} }}", new ScriptLimits { MaxAllocatedBytes = 1_000_000 });

        Assert.That(() => unit.Call("void grow()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Memory limit exceeded"));
    }

    [Test]
    public void Append_ManyTimes_TakesMemoryInProportion()
    {
        ScriptUnit unit = Scripts.Build(
            """uint grow() { string s; for (int i = 0; i < 100000; i++) { s += "item"; s += i; } return s.length(); }""",
            new ScriptLimits { MaxAllocatedBytes = 10_000_000 });

        Assert.That(unit.Call<uint>("uint grow()"), Is.EqualTo(888890));
    }
}
