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
    public void Append_ToFieldsAndGlobals_TakesMemoryInProportion([Values("text", "b.text", "this_", "Names::text")] string place)
    {
        string body = place == "this_" ? "b.add(i);" : $"{place} += \"item\"; {place} += i;";
        string result = place == "this_" ? "b.text" : place;
        ScriptUnit unit = Scripts.Build(
            $$"""
            string text;
            namespace Names { string text; }
            class Builder { string text; void add(int i) { text += "item"; text += i; } }
            uint grow() { Builder b; for (int i = 0; i < 100000; i++) { {{body}} } return {{result}}.length() + {{result}}.length(); }
            """,
            new ScriptLimits { MaxAllocatedBytes = 10_000_000 });

        Assert.That(unit.Call<uint>("uint grow()"), Is.EqualTo(2 * 888890));
    }

    [Test]
    public void GrownGlobal_IsAStringInCSharp()
    {
        ScriptUnit unit = Scripts.Build("string text = \"x\"; void grow() { for (int i = 0; i < 100; i++) text += \"item\"; }");
        unit.Call("void grow()");

        Assert.That(unit.GetGlobal<string>("text"), Has.Length.EqualTo(401));
        unit.SetGlobal("text", "new");
        unit.Call("void grow()");
        Assert.That(unit.GetGlobal<string>("text"), Does.StartWith("newitem").And.Length.EqualTo(403));
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
