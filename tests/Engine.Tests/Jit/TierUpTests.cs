using Seraph.Engine.Execution;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>What is compiled while a script runs.</summary>
public sealed class TierUpTests
{
    [Test]
    public void FunctionValue_ThatCompiledCodeCalls_IsCompiledToo()
    {
        const string Text = """
            funcdef int OP(int, int); int add(int a, int b) { return a + b; }
            double run() { OP@ f = add; int v = 0; for (int i = 0; i < 200000; i++) v = f(v, i); return v; }
            """;
        LinkedUnit unit = Run(Text);

        TranslatedUnit translated = unit.Tier!.Find(isCounting: false)!;
        Assert.That(translated.Find(IndexOf(unit, "add"))!.Entry, Is.Not.Zero);
        Assert.That(translated.Find(IndexOf(unit, "run"))!.Entry, Is.Not.Zero);
    }

    [Test]
    public void FunctionValue_IsFoundByCodeThatADelegateHasEntered()
    {
        const string Text = """
            funcdef int OP(int, int); int add(int a, int b) { return a + b; } OP@ f = add;
            int use(int n) { return f(n, 1); } int loop(int n) { int v = 0; for (int i = 0; i < n; i++) v = f(v, i); look(); return v; }
            void look() { }
            """;
        ScriptUnit unit = TierRun.Build(Text, ScriptTier.Compiled);
        var use = unit.GetFunction<Func<int, int>>("int use(int)");
        Assert.That(use(1), Is.EqualTo(2));
        Assert.That(unit.Call<int>("int loop(int)", 100), Is.EqualTo(4950));
        Assert.That(use(2), Is.EqualTo(3));
        Assert.That(use(3), Is.EqualTo(4));
    }

    [Test]
    public void FunctionThatSortingCalls_IsCompiledAndEnteredWhileItSorts()
    {
        const string Text = """
            bool less(const int &in a, const int &in b) { look(); return a < b; }
            double run() { array<int> a(20000); a.sort(less); return a[0]; }
            """;
        int interpreted = 0;
        int compiled = 0;
        ScriptExecution execution = null!;
        var context = new ScriptContext(new ScriptContextOptions
        {
            Tier = ScriptTier.Automatic,
            TierPolicy = new TierPolicy(IsEager: false) { HotPolls = 1, IsInBackground = false },
        });
        context.Install(StandardModules.All);
        context.Install(new FfiModule("look", builder => builder.Function("void look()", new HostFunction((ref CallFrame frame) =>
            _ = execution.Compiled is null ? interpreted++ : compiled++))));
        ScriptUnit unit = context.CreateUnit("sorting");
        unit.AddSource("sorting.as", Text);
        Assert.That(unit.Build().Success);

        execution = unit.CreateExecution("double run()");
        execution.Resume();

        Assert.That(interpreted, Is.GreaterThan(0));
        Assert.That(compiled, Is.GreaterThan(interpreted));
    }

    [Test]
    public void HotFunction_IsCompiledWithWhatItCalls_AndNothingElse()
    {
        const string Text = """
            int leaf(int a) { return a % 7 + 1; }
            int cold(int n) { int s = 0; for (int i = 0; i < n; i++) s += leaf(i); return s; }
            double first() { double s = 0; for (int i = 0; i < 200000; i++) s += leaf(i); return s; }
            class C { int get_value() const property { return 2; } }
            int check(int a) { return 100 / a; }
            double second() { C c; double s = 0; for (int i = 0; i < 200000; i++) s += check(leaf(i)) * c.value; return s; }
            double run() { return first() + second(); }
            """;
        LinkedUnit unit = Run(Text, out double result);

        TranslatedUnit translated = unit.Tier!.Find(isCounting: false)!;
        Assert.That(result, Is.EqualTo(TierRun.Build(Text, ScriptTier.Interpreter).Call<double>("double run()")));
        Assert.That(translated.Batches, Is.GreaterThan(1));
        Assert.That(translated.Find(IndexOf(unit, "cold")), Is.Null);
        foreach (string function in (string[])["first", "second", "leaf", "check", "get_value"])
        {
            Assert.That(translated.Find(IndexOf(unit, function)), Is.Not.Null, function);
        }

        Assert.That(translated.Find(IndexOf(unit, "second"))!.Callees, Does.Contain(IndexOf(unit, "leaf")));
    }

    [Test]
    public void FunctionThatRunsSeldom_IsNotCompiled()
    {
        LinkedUnit unit = Run("int once(int a) { return a + 1; } double run() { return once(3); }");

        Assert.That(unit.Tier!.Find(isCounting: false), Is.Null);
    }

    private static LinkedUnit Run(string text) => Run(text, out _);

    private static LinkedUnit Run(string text, out double result)
    {
        ScriptUnit unit = TierRun.Build(text, ScriptTier.Automatic);
        result = unit.Call<double>("double run()");
        return unit.State.Unit;
    }

    private static int IndexOf(LinkedUnit unit, string name) => Array.FindIndex(unit.Compiled.Functions, f => f.Function.Name.Text == name);
}
