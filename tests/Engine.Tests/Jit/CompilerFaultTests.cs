using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>A fault of the tier's compiler is for the host to hear of, not for the script.</summary>
public sealed class CompilerFaultTests
{
    private const string Text = """
        int leaf(int n) { int s = 0; for (int i = 0; i < n; i++) s += i ^ n; return s; }
        double run() { double s = 0; for (int i = 0; i < 3000; i++) s += leaf(i & 31); return s; }
        """;

    private static readonly InvalidOperationException s_fault = new("the compiler has a fault");

    [Test]
    public void Fault_IsReportedOnce_AndTheScriptGoesOn([Values] bool isEager, [Values] bool whenTranslating, [Values] bool isLate)
    {
        // The late one comes when some functions are compiled already.
        int steps = 0;
        void Break()
        {
            if (++steps > (isLate ? 1 : 0))
            {
                throw s_fault;
            }
        }

        var context = new ScriptContext(new ScriptContextOptions
        {
            Tier = isEager ? ScriptTier.Compiled : ScriptTier.Automatic,
            TierPolicy = new TierPolicy(isEager)
            {
                HotPolls = 1,
                IsInBackground = false,
                Translating = whenTranslating ? Break : null,
                Preparing = whenTranslating ? null : Break,
            },
        });
        List<Exception> faults = [];
        context.CompilerFault += (_, e) =>
        {
            faults.Add(e.Exception);
            throw new NotSupportedException("Not even this is for the script.");
        };
        ScriptUnit unit = Build(context);

        double expected = TierRun.Build(Text, ScriptTier.Interpreter).Call<double>("double run()");
        Assert.That(unit.Call<double>("double run()"), Is.EqualTo(expected));
        Assert.That(unit.Call<double>("double run()"), Is.EqualTo(expected));
        Assert.That(faults, Has.Count.LessThanOrEqualTo(1));
        if (!isLate)
        {
            Assert.That(faults, Is.EqualTo((Exception[])[s_fault]));
        }
    }

    [Test]
    public void Fault_InTheBackground_IsReported()
    {
        using var reported = new ManualResetEventSlim();
        var context = new ScriptContext(new ScriptContextOptions
        {
            Tier = ScriptTier.Automatic,
            TierPolicy = new TierPolicy(IsEager: false) { HotPolls = 1, Translating = () => throw s_fault },
        });
        context.CompilerFault += (_, e) =>
        {
            Assert.That(e.Exception, Is.SameAs(s_fault));
            reported.Set();
        };
        ScriptUnit unit = Build(context);

        Assert.That(unit.Call<double>("double run()"), Is.EqualTo(TierRun.Build(Text, ScriptTier.Interpreter).Call<double>("double run()")));
        reported.Wait();
    }

    [Test]
    public void Fault_OfALayer_ReachesItsParents()
    {
        var context = new ScriptContext(new ScriptContextOptions
        {
            Tier = ScriptTier.Compiled,
            TierPolicy = new TierPolicy(IsEager: true) { Translating = () => throw s_fault },
        });
        context.Install(StandardModules.All);
        ScriptContext layer = context.CreateLayer();
        List<object?> senders = [];
        layer.CompilerFault += (sender, _) =>
        {
            senders.Add(sender);
            throw new NotSupportedException("The parent hears of it nevertheless.");
        };
        context.CompilerFault += (sender, _) => senders.Add(sender);
        ScriptUnit unit = layer.CreateUnit("faulty");
        unit.AddSource("faulty.as", Text);
        Assert.That(unit.Build().Success);

        unit.Call<double>("double run()");
        Assert.That(senders, Is.EqualTo((object[])[layer, context]));
    }

    private static ScriptUnit Build(ScriptContext context)
    {
        context.Install(StandardModules.All);
        ScriptUnit unit = context.CreateUnit("faulty");
        unit.AddSource("faulty.as", Text);
        Assert.That(unit.Build().Success);
        return unit;
    }
}
