using Seraph.Engine.Execution;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Compiled code calls functions that its unit imports from another one.</summary>
public sealed class ImportedCallTests
{
    private const string User = """
        import int add(int a, int b) from "tools";
        import string join(const string &in, int) from "tools";
        import void fill(string &out text, int &out number) from "tools";
        import int divide(int a, int b) from "tools";
        int sum(int n) { int s = 0; for (int i = 0; i < n; i++) s = add(s, i); return s; }
        string texts(int n) { string s; for (int i = 0; i < n; i++) { string t; int k; fill(t, k); s = join(s + t, k + i); } return s; }
        int fails(int n) { int s = 0; for (int i = n; i >= 0; i--) s += divide(100, i); return s; }
        """;

    private const string Tools = """
        int calls = 0;
        int add(int x, int y) { calls++; return x + y; }
        string join(const string &in s, int n) { return s + n; }
        void fill(string &out text, int &out number) { text = "t"; number = 7; }
        int divide(int a, int b) { return a / b; }
        """;

    [TestCase(ScriptTier.Interpreter)]
    [TestCase(ScriptTier.Compiled)]
    public void Imports_GiveResultsOutputsAndFaults(ScriptTier tier)
    {
        var context = new ScriptContext(new ScriptContextOptions { Tier = tier });
        context.CompilerFault += (_, e) => Assert.Fail(e.Exception.ToString());
        context.Install(StandardModules.All);
        ScriptUnit tools = Build(context, "tools", Tools);
        ScriptUnit user = Build(context, "user", User);
        Assert.That(user.BindImports(), Is.Empty);

        Assert.That(user.Call<int>("int sum(int)", 1000), Is.EqualTo(499500));
        Assert.That(tools.GetGlobal<int>("calls"), Is.EqualTo(1000));
        Assert.That(user.Call<string>("string texts(int)", 3), Is.EqualTo("t7t8t9"));
        ScriptException fault = Assert.Throws<ScriptException>(() => user.Call<int>("int fails(int)", 3))!;
        Assert.That(fault.ScriptStack.Select(f => f.ToString()), Is.EqualTo(new[] { "int divide(int a, int b) in tools.as(5,28)", "int fails(int n) in user.as(7,60)" }));
        if (tier == ScriptTier.Compiled)
        {
            AssertEntered(user.State.Unit);
        }

        user.Imports[0].Unbind();
        Assert.That(() => user.Call<int>("int sum(int)", 2), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Unbound function called"));
    }

    private static void AssertEntered(LinkedUnit unit)
    {
        string[] entered = [.. unit.Compiled.Functions.Where((_, i) => unit.Tier!.Find(isCounting: false)!.Find(i) is { Entry: not 0 }).Select(f => f.Function.Name.Text)];
        Assert.That(entered, Is.SupersetOf(new[] { "sum", "texts", "fails" }));
    }

    private static ScriptUnit Build(ScriptContext context, string name, string text)
    {
        ScriptUnit unit = context.CreateUnit(name);
        unit.AddSource(name + ".as", text);
        Assert.That(unit.Build().Diagnostics, Is.Empty);
        return unit;
    }
}
