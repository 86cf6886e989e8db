namespace Seraph.Engine.Tests.Modules;

/// <summary>Random numbers, and the clock, that the host decides about.</summary>
public sealed class ScriptRandomTests
{
    [Test]
    public void Source_OfSeed_IsTheSameEverywhere()
    {
        var source = new ScriptRandom(1);
        Assert.That(new[] { source.Next(), source.Next() }, Is.EqualTo(new[] { 0x910A_2DEC_8902_5CC1UL, 0xBEEB_8DA1_658E_EC67UL }));
        Assert.That(source.NextInteger(long.MinValue, long.MaxValue), Is.Not.EqualTo(source.NextInteger(long.MinValue, long.MaxValue)));
        Assert.That(source.NextInteger(3, 2), Is.AnyOf(2, 3));
    }

    [Test]
    public void Context_WithSourceAndClock_UsesThem()
    {
        var output = new StringWriter();
        var context = new ScriptContext(new ScriptContextOptions { Output = output });
        context.Install(StandardModules.All);
        context.Set(new ScriptRandom(7));
        context.Set<TimeProvider>(new FixedTime());
        ScriptUnit unit = context.CreateUnit("random");
        unit.AddSource("random.as", "void main() { print(math::random(0, 1000000), ' ', datetime().year); }");
        unit.Build();
        unit.Call("void main()");

        Assert.That(output.ToString(), Is.EqualTo($"{new ScriptRandom(7).NextInteger(0, 1000000)} 1999"));
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(1999, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
