namespace Seraph.Engine.Tests.Hosting;

/// <summary>What a foreach loop over an array costs.</summary>
public sealed class ForeachTests
{
    [Test]
    public void Array_IsIndexed_WithoutCallsOfItsMethods()
    {
        ScriptUnit unit = Scripts.Build("int sum(array<int>@ list) { int s = 0; foreach (int n : list) s += n; return s; }");

        string code = Scripts.Disassemble(unit);

        Assert.That(code, Does.Contain("LoadElement32").And.Contain("LoopIfLessUInt32").Or.Contain("IncrementLoopUInt32"));
        Assert.That(code, Does.Not.Contain("CallHost"));
    }
}
