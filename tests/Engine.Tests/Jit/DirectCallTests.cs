using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>C# calls compiled functions without the interpreter, and notices no difference.</summary>
public sealed class DirectCallTests
{
    private const string Text = """
        int calls = 0;
        class Account
        {
            int sum;
            int add(int amount) { sum += amount; return sum; }
        }
        bool negate(bool a) { return !a; }
        int8 small(int8 a, uint8 b) { return int8(a + b); }
        int64 wide(int64 a, uint b) { return a * 1000000007 + b; }
        float half(float a) { return a / 2; }
        double twice(double a) { return a * 2; }
        string greet(string name, int times) { string s; for (int i = 0; i < times; i++) s += name; return s; }
        void count(int by) { calls += by; }
        int fail(array<int>@ a, int i) { return a[i]; }
        int divide(int a, int b) { return 10 + quotient(a, b); }
        int quotient(int a, int b) { calls++; return a / b; }
        int caught(int a, int b) { try { return quotient(a, b); } catch { return -1; } }
        int depth(int n) { return n == 0 ? 0 : depth(n - 1) + 1; }
        int spin(int n) { int s = 0; for (int i = 0; i < n; i++) s += i & 3; return s; }
        funcdef int STEP(int);
        STEP@ bound() { Account a; return STEP(a.add); }
        array<int>@ make(int n) { array<int> a(n); a[n / 2] = n; return a; }
        double run() { return 0; }
        """;

    private static readonly ScriptTier[] s_tiers = [ScriptTier.Interpreter, ScriptTier.Automatic, ScriptTier.Compiled];

    private delegate sbyte Small(sbyte a, byte b);

    [TestCaseSource(nameof(s_tiers))]
    public void Arguments_AndResults_KeepTheirValues(ScriptTier tier)
    {
        ScriptUnit unit = TierRun.Build(Text, tier);
        var negate = unit.GetFunction<Func<bool, bool>>("bool negate(bool)");
        var small = unit.GetFunction<Small>("int8 small(int8, uint8)");
        var wide = unit.GetFunction<Func<long, uint, long>>("int64 wide(int64, uint)");
        var half = unit.GetFunction<Func<float, float>>("float half(float)");
        var twice = unit.GetFunction<Func<double, double>>("double twice(double)");
        var greet = unit.GetFunction<Func<string?, int, string>>("string greet(string, int)");
        var count = unit.GetFunction<Action<int>>("void count(int)");
        for (int i = 0; i < 3; i++)
        {
            Assert.That((negate(true), negate(false)), Is.EqualTo((false, true)));
            Assert.That((small(-100, 3), small(127, 1)), Is.EqualTo(((sbyte)-97, sbyte.MinValue)));
            Assert.That(wide(long.MaxValue, uint.MaxValue), Is.EqualTo(unchecked((long.MaxValue * 1000000007) + uint.MaxValue)));
            Assert.That(half(-3), Is.EqualTo(-1.5f));
            Assert.That(twice(double.NegativeInfinity), Is.EqualTo(double.NegativeInfinity));
            Assert.That((greet("ab", 3), greet(null, 2), greet("ab", 0)), Is.EqualTo(("ababab", "", "")));
            count(2);
        }

        Assert.That(unit.GetGlobal<int>("calls"), Is.EqualTo(6));
    }

    [TestCaseSource(nameof(s_tiers))]
    public void Failure_HasTheScriptStack_AndTheNextCallWorks(ScriptTier tier)
    {
        ScriptUnit unit = TierRun.Build(Text, tier);
        var divide = unit.GetFunction<Func<int, int, int>>("int divide(int, int)");
        for (int i = 0; i < 3; i++)
        {
            ScriptException failure = Assert.Throws<ScriptException>(() => divide(1, 0))!;
            Assert.That(failure.Message, Is.EqualTo("Divide by zero"));
            Assert.That(failure.ScriptStack.Select(f => f.ToString()), Is.EqualTo((string[])
                ["int quotient(int a, int b) in tier.as(16,39)", "int divide(int a, int b) in tier.as(15,28)"]));
            Assert.That(divide(20, 5), Is.EqualTo(14));
        }

        Assert.That(unit.GetGlobal<int>("calls"), Is.EqualTo(6));
        Assert.That(unit.GetFunction<Func<int, int, int>>("int caught(int, int)")(3, 0), Is.EqualTo(-1));
    }

    [TestCaseSource(nameof(s_tiers))]
    public void Recursion_BeyondTheDepth_IsAStackOverflow(ScriptTier tier)
    {
        var depth = TierRun.Build(Text, tier, new ScriptLimits { MaxCallDepth = 500 }).GetFunction<Func<int, int>>("int depth(int)");
        Assert.That(depth(499), Is.EqualTo(499));
        Assert.That(Assert.Throws<ScriptException>(() => depth(500))!.Message, Is.EqualTo("Stack overflow"));
        Assert.That(depth(499), Is.EqualTo(499));
    }

    [TestCaseSource(nameof(s_tiers))]
    public void Limits_HoldForEachCall(ScriptTier tier)
    {
        var spin = TierRun.Build(Text, tier, new ScriptLimits { MaxInstructions = 100_000 }).GetFunction<Func<int, int>>("int spin(int)");
        for (int i = 0; i < 3; i++)
        {
            Assert.That(spin(1000), Is.EqualTo(1500));
            Assert.That(Assert.Throws<ScriptException>(() => spin(1_000_000))!.Message, Is.EqualTo("Instruction limit exceeded"));
        }
    }

    [TestCaseSource(nameof(s_tiers))]
    public void BoundDelegate_CallsItsObject(ScriptTier tier)
    {
        var step = TierRun.Build(Text, tier).GetFunction<Func<ScriptFunction>>("STEP@ bound()")().GetDelegate<Func<int, int>>();
        Assert.That((step(3), step(4)), Is.EqualTo((3, 7)));
    }

    [TestCaseSource(nameof(s_tiers))]
    public void CallsWithinCalls_HaveTheirOwnPlace(ScriptTier tier)
    {
        const string Nested = """
            int outer(int n) { int s = n; s += inner(n - 1); return s * 2; }
            int sorted() { array<int> a = {3, 1, 2}; a.sort(function(x, y) { return inner(x) < inner(y); }); return a[0] * 100 + a[1] * 10 + a[2]; }
            double run() { return 0; }
            """;
        Func<int, int>? outer = null;
        var module = new FfiModule("nested", builder => builder.Function("int inner(int n)", new HostFunction(
            (ref CallFrame frame) => frame.Return(frame.Int32(0) <= 0 ? 1 : outer!(frame.Int32(0))))));
        var context = new ScriptContext(new ScriptContextOptions { Tier = tier });
        context.Install(StandardModules.All);
        context.Install(module);
        ScriptUnit unit = context.CreateUnit("nested");
        unit.AddSource("nested.as", Nested);
        Assert.That(unit.Build().Diagnostics, Is.Empty);
        outer = unit.GetFunction<Func<int, int>>("int outer(int)");
        Assert.That(outer(5), Is.EqualTo(146));
        Assert.That(unit.GetFunction<Func<int>>("int sorted()")(), Is.EqualTo(123));
        Assert.That(outer(5), Is.EqualTo(146));
    }

    [Test]
    public void CompiledCall_AllocatesNothing_AndRootsNothing()
    {
        ScriptUnit unit = TierRun.Build(Text, ScriptTier.Compiled);
        var twice = unit.GetFunction<Func<double, double>>("double twice(double)");
        twice(1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            twice(i);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(unit.GetFunction("double twice(double)").Compiled, Is.Not.Null);
    }

    [Test]
    public void ShortCalls_FromOutside_MakeAFunctionHotToo()
    {
        ScriptUnit unit = TierRun.Build(Text, ScriptTier.Automatic);
        var twice = unit.GetFunction<Func<double, double>>("double twice(double)");
        for (int i = 0; i < 20_000; i++)
        {
            twice(i);
        }

        Assert.That(unit.GetFunction("double twice(double)").Compiled, Is.Not.Null);
        Assert.That(unit.State.Unit.Tier!.Find(isCounting: false), Is.InstanceOf<TranslatedUnit>());
    }

    [TestCase("int", "x < y")]
    [TestCase("double", "x < y")]
    [TestCase("string", "x < y")]
    [TestCase("uint8", "x < y")]
    public void Sort_ByAFunction_IsTheSameOnAllTiers(string type, string less)
    {
        string text = $$"""
            string run2(int n)
            {
                array<{{type}}> a(n);
                uint seed = 7;
                for (int i = 0; i < n; i++) { seed = seed * 1103515245 + 12345; a[i] = {{(type == "string" ? "\"\" + " : "")}}{{(type == "string" ? "" : type)}}((seed >> 16) & 127); }
                a.sort(function(x, y) { return {{less}}; });
                string s;
                for (int i = 0; i < n; i++) s += a[i] + " ";
                return s;
            }
            int fails(int n) { array<int> a(n); try { a.sort(function(x, y) { return 1 / (x - y) > 0; }); } catch { return 1; } return 0; }
            double run() { return 0; }
            """;
        string[] results = [.. s_tiers.Select(t => TierRun.Build(text, t).Call<string>("string run2(int)", 300))];
        Assert.That(results.Distinct().Count(), Is.EqualTo(1));
        Assert.That(s_tiers.Select(t => TierRun.Build(text, t).Call<int>("int fails(int)", 5)), Is.All.EqualTo(1));
    }
}
