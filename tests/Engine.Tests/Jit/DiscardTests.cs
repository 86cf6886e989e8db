using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Units that were compiled and given up leave nothing behind: no memory, no code, no thread at work.</summary>
public sealed class DiscardTests
{
    // Not disposed: the compiler may still wait when the test is over.
    private static readonly SemaphoreSlim s_go = new(0);

    private const string Tiny = "double run() { double s = 0; for (int i = 0; i < 2000; i++) s += i; return s; }";

    private const string Text = """
        class A { int x; int next(int by) { x += by; return x; } } class B : A { int next(int by) override { return x ^= by; } }
        double run() { A@ a = B(); double s = 0; for (int i = 0; i < 6000; i++) { s += a.next(i) * 0.5; if (i == 3000) @a = A(); } return s; }
        """;

    private const string Batches = """
        int next(int a) { return a * 3 % 1000; }
        double first() { double s = 0; for (int i = 0; i < 2000; i++) s += next(i); return s; }
        double run() { double s = first(); for (int i = 0; i < 2000; i++) s += next(i); return s + first(); }
        """;

    [TestCase(Text, 400, ScriptTier.Compiled, TestName = "CompiledUnits_LeaveNoMemoryAndNoCode")]
    [TestCase(Tiny, 10_000, ScriptTier.Automatic, TestName = "UnitsThatTieredUp_LeaveNoMemoryAndNoCode")]
    [TestCase(Batches, 400, ScriptTier.Automatic, TestName = "UnitsCompiledInBatches_LeaveNoMemoryAndNoCode")]
    [NonParallelizable]
    public void Units_LeaveNoMemoryAndNoCode(string text, int count, ScriptTier tier)
    {
        var context = new ScriptContext(new ScriptContextOptions
        {
            Tier = tier,
            Limits = new ScriptLimits { Safepoints = tier == ScriptTier.Automatic ? new Safepoints(500, static _ => 0) : null },
            TierPolicy = new TierPolicy(IsEager: tier == ScriptTier.Compiled) { HotPolls = 1, IsInBackground = false },
        });
        context.Install(StandardModules.All);
        List<WeakReference> left = [];
        Use(context, text, 50, left);
        left.Clear();
        AwaitDeath(left, 0);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        Use(context, text, count, left);

        Assert.That(AwaitDeath(left, 3), Is.LessThanOrEqualTo(3), "stacks may keep what they ran last");
        left.Clear();
        left.TrimExcess();
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(Math.Max(400_000, count * 100)), "a unit alone holds thousands of bytes");
        GC.KeepAlive(context);
    }

    [Test]
    public void UnitsDiscardedWhileTheyAreCompiled_RunOnAndLeaveNothing()
    {
        double expected = TierRun.Build(Text, ScriptTier.Interpreter).Call<double>("double run()");
        var faults = new ConcurrentBag<Exception>();
        List<WeakReference> left = [];
        Race(expected, faults, left);

        Assert.That(faults, Is.Empty);
        Assert.That(AwaitDeath(left, 3), Is.LessThanOrEqualTo(3), "stacks may keep what they ran last");
    }

    // The compiler starts when the unit is given up, while the unit is given up, or has ended before.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Race(double expected, ConcurrentBag<Exception> faults, List<WeakReference> left)
    {
        int started = 0;
        var context = new ScriptContext(new ScriptContextOptions
        {
            Tier = ScriptTier.Automatic,
            TierPolicy = new TierPolicy(IsEager: false)
            {
                HotPolls = 1,
                Translating = () =>
                {
                    if (Interlocked.Increment(ref started) % 2 == 0)
                    {
                        s_go.Wait();
                    }
                },
            },
        });
        context.CompilerFault += (_, e) => faults.Add(e.Exception);
        context.Install(StandardModules.All);
        for (int i = 0; i < 200; i++)
        {
            ScriptUnit unit = Build(context, Text, i);
            left.Add(new WeakReference(unit.State.Unit));
            Assert.That(unit.Call<double>("double run()"), Is.EqualTo(expected));
            unit.Discard();
            s_go.Release();
        }

        s_go.Release(1000);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(ScriptContext context, string text, int count, List<WeakReference> left)
    {
        for (int i = 0; i < count; i++)
        {
            ScriptUnit unit = Build(context, text, i);
            unit.Call<double>("double run()");
            LinkedUnit linked = unit.State.Unit;
            TranslatedUnit translated = linked.Tier!.Find(isCounting: false)!;
            int run = Array.FindIndex(linked.Compiled.Functions, f => f.Function.Name.Text == "run");
            TranslatedFunction compiled = translated.Find(run)!;
            Assert.That(compiled.Entry, Is.Not.Zero);
            IEnumerable<TranslatedFunction> functions = Enumerable.Range(0, linked.Functions.Length).Select(translated.Find).OfType<TranslatedFunction>();
            left.AddRange(functions.Select(f => f.Code).Distinct().Select(c => new WeakReference(c)));
            Assert.That(text == Batches, Is.EqualTo(translated.Batches > 1));
            if (i % 2 == 0)
            {
                unit.Discard();
            }
        }
    }

    private static ScriptUnit Build(ScriptContext context, string text, int number)
    {
        ScriptUnit unit = context.CreateUnit(FormattableString.Invariant($"unit{number}"));
        unit.AddSource("unit.as", text);
        Assert.That(unit.Build().Success);
        return unit;
    }

    // Collectible code dies some collections after what refers to it.
    private static int AwaitDeath(List<WeakReference> left, int allowed)
    {
        for (int i = 0; i < 500; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            if (i > 2 && left.Count(r => r.IsAlive) <= allowed)
            {
                break;
            }

            Thread.Sleep(10);
        }

        return left.Count(r => r.IsAlive);
    }
}
