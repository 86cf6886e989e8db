namespace Seraph.Engine.Tests.Jit;

/// <summary>The script stack that host functions see.</summary>
public sealed class ScriptStackTests
{
    [TestCase(ScriptTier.Interpreter)]
    [TestCase(ScriptTier.Compiled)]
    public void HostFunction_CalledByCompiledCode_SeesAllFrames(ScriptTier tier)
    {
        const string Text = """
            class A { void m(int n) { if (n > 0) m(n - 1);
              else look(n); } }
            interface I { void go(A@ a); }
            class B : I { void go(A@ a) {
              a.m(2); } }
            void outer(I@ i, A@ a) {
              i.go(a); }
            double run() { A a; B b;
              outer(b, a); return 1; }
            """;
        ScriptExecution? execution = null;
        string seen = "";
        var context = new ScriptContext(new ScriptContextOptions { Tier = tier });
        context.Install(StandardModules.All);
        context.Install(new FfiModule("look", builder => builder.Function("void look(int n)", new HostFunction(
            (ref CallFrame frame) => seen = string.Join("\n", execution!.GetScriptStack())))));
        ScriptUnit unit = context.CreateUnit("stack");
        unit.AddSource("stack.as", Text);
        Assert.That(unit.Build().Success);
        execution = unit.CreateExecution("double run()");
        execution.Resume();
        Assert.That(seen.Split('\n'), Is.EqualTo((string[])
        [
            "void A::m(int n) in stack.as(2,8)", "void A::m(int n) in stack.as(1,38)", "void A::m(int n) in stack.as(1,38)",
            "void B::go(A@ a) in stack.as(5,3)", "void outer(I@ i, A@ a) in stack.as(7,3)", "double run() in stack.as(9,3)",
        ]));
    }
}
