using System.Runtime.CompilerServices;

namespace Seraph.Engine.Tests.Hosting;

/// <summary>Units: names, sources, building again.</summary>
public sealed class UnitTests
{
    [Test]
    public void Name_OfALiveUnit_IsTaken()
    {
        ScriptContext context = Scripts.Context();
        ScriptUnit unit = context.CreateUnit("a");

        Assert.That(() => context.CreateUnit("a"), Throws.ArgumentException.With.Message.Contains("'a'"));
        Assert.That(context.CreateUnit("A").Name, Is.EqualTo("A"));
        GC.KeepAlive(unit);
    }

    [Test]
    public void Name_OfADiscardedUnit_IsFree()
    {
        ScriptContext context = Scripts.Context();
        ScriptUnit unit = context.CreateUnit("a");
        unit.Discard();
        ScriptUnit next = context.CreateUnit("a");

        unit.Discard();

        Assert.That(() => context.CreateUnit("a"), Throws.ArgumentException, "discarding twice frees no other unit");
        GC.KeepAlive(next);
    }

    [Test]
    public void B02_UnitNobodyHolds_IsCollected()
    {
        ScriptContext context = Scripts.Context();
        WeakReference unit = MakeAndForget(context);
        for (int i = 0; i < 10 && unit.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(unit.IsAlive, Is.False);
        Assert.That(() => context.CreateUnit("forgotten"), Throws.Nothing);
    }

    [Test]
    public void DiscardedUnit_RefusesEverything()
    {
        ScriptUnit unit = Scripts.Build("int x = 1; int f() { return x; }");
        var f = unit.GetFunction<Func<int>>("int f()");
        unit.Discard();

        Assert.Multiple(() =>
        {
            Assert.That(() => unit.Call<int>("int f()"), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => unit.Build(), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => unit.AddSource("b.as", ""), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => unit.GetGlobal<int>("x"), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(f(), Is.EqualTo(1), "delegates in use stay alive");
        });
    }

    [Test]
    public void UnitThatIsNotBuilt_SaysSo()
    {
        ScriptUnit unit = Scripts.Context().CreateUnit("raw");

        Assert.That(() => unit.Call<int>("int f()"), Throws.InvalidOperationException.With.Message.Contains("Build()"));
    }

    [Test]
    public void UnitWithoutSources_Builds()
    {
        ScriptUnit unit = Scripts.Context().CreateUnit("empty");

        Assert.That(unit.Build().Success, Is.True);
        Assert.That(unit.HasFunction("void main()"), Is.False);
    }

    [Test]
    public void Sources_OfOneUnit_SeeEachOther()
    {
        ScriptUnit unit = Scripts.Context().CreateUnit("two");
        unit.AddSource("a.as", "int f() { return g() + Thing().x; }");
        unit.AddSource("b.as", "int g() { return 40; }\nclass Thing { int x = 2; }");

        Assert.That(unit.Build().Success, Is.True);
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(42));
    }

    [Test]
    public void Diagnostics_NameTheirSource()
    {
        ScriptUnit unit = Scripts.Context().CreateUnit("two");
        unit.AddSource("a.as", "int f() { return 1; }");
        unit.AddSource("b.as", "\n  int g() { return missing; }");

        ScriptDiagnostic diagnostic = unit.Build().Diagnostics.Single();

        Assert.That((diagnostic.File, diagnostic.Line, diagnostic.Column), Is.EqualTo(("b.as", 2, 20)));
        Assert.That(diagnostic.ToString(), Does.StartWith("b.as(2,20): error AS"));
    }

    [Test]
    public void SourceOfATakenName_IsRefused()
    {
        ScriptUnit unit = Scripts.Build("");

        Assert.That(() => unit.AddSource("test.as", "int x;"), Throws.ArgumentException.With.Message.Contains("UpdateSource"));
        Assert.That(() => unit.UpdateSource("other.as", ""), Throws.ArgumentException);
    }

    [Test]
    public void UpdateSource_TellsWhetherAnythingChanged()
    {
        ScriptUnit unit = Scripts.Build("int f() { return 1; }");

        Assert.That(unit.UpdateSource("test.as", "int f() { return 1; }"), Is.False);
        Assert.That(unit.UpdateSource("test.as", "int f() { return 2; }"), Is.True);
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(1), "nothing counts before Build");
        Assert.That(unit.Build().Success, Is.True);
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(2));
    }

    [Test]
    public void SecondBuild_StartsWithNewGlobals()
    {
        ScriptUnit unit = Scripts.Build("int count = 5; int next() { return ++count; }");
        unit.Call<int>("int next()");

        Assert.That(unit.Build().Success, Is.True);

        Assert.That(unit.Call<int>("int next()"), Is.EqualTo(6));
    }

    [Test]
    public void FailedRebuild_KeepsWhatWasThere()
    {
        ScriptUnit unit = Scripts.Build("int count = 5; int next() { return ++count; }");
        unit.Call<int>("int next()");
        unit.UpdateSource("test.as", "int count = 50; int next() { return ++cuont; }");

        BuildResult result = unit.Build();

        Assert.That(result.Success, Is.False);
        Assert.That(result.Diagnostics, Has.Count.EqualTo(1));
        Assert.That(unit.Call<int>("int next()"), Is.EqualTo(7));
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.EqualTo(result.Diagnostics.Select(d => d.ToString())));
    }

    [Test]
    public void Check_RunsNothingAndKeepsWhatWasThere()
    {
        ScriptUnit unit = Scripts.Build("int f() { return 1; }");
        unit.UpdateSource("test.as", "int x = fail(); int fail() { assert(false); return 1; } int f() { return 2; }");

        Assert.That(unit.Check().Success, Is.True);
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(1));
    }

    [Test]
    public void CancelledBuild_Throws()
    {
        ScriptUnit unit = Scripts.Build("int f() { return 1; }");
        unit.UpdateSource("test.as", "int f() { return 2; }");

        Assert.That(() => unit.Build(new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(1));
    }

    [Test]
    public void AS9003_FailedInitialiser_IsADiagnosticAndFunctionsStayCallable()
    {
        ScriptUnit unit = Scripts.Context().CreateUnit("u");
        unit.AddSource("u.as", "int ten = 10;\nint zero = 0;\nint bad = ten / zero;\nint f() { return ten; }");

        BuildResult result = unit.Build();

        Assert.That(result.Success, Is.False);
        ScriptDiagnostic diagnostic = result.Diagnostics.Single();
        Assert.That((diagnostic.Id, diagnostic.File, diagnostic.Line), Is.EqualTo(("AS9003", "u.as", 3)));
        Assert.That(diagnostic.Message, Does.Contain("'bad'").And.Contain("Divide by zero"));
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(10));
    }

    [Test]
    public void AS9003_InitialiserWithoutEnd_StopsAtTheLimit()
    {
        ScriptUnit unit = Scripts.Context(new ScriptLimits { MaxInstructions = 10_000 }).CreateUnit("u");
        unit.AddSource("u.as", "int x = loop();\nint loop() { while (true) { } return 1; }");

        ScriptDiagnostic diagnostic = unit.Build().Diagnostics.Single();

        Assert.That(diagnostic.Id, Is.EqualTo("AS9003"));
        Assert.That(diagnostic.Message, Does.Contain("Instruction limit exceeded"));
    }

    [Test]
    public void A07_UnitsOfOneContext_AreIndependent()
    {
        ScriptContext context = Scripts.Context();
        ScriptUnit[] units = [.. Enumerable.Range(0, 3).Select(i =>
        {
            ScriptUnit unit = context.CreateUnit($"u{i}");
            unit.AddSource("u.as", $"class Thing {{ int x = {i}; }} array<Thing> all; int f() {{ all.insertLast(Thing()); return all[0].x; }}");
            Assert.That(unit.Build().Success, Is.True);
            return unit;
        })];

        Assert.That(units.Select(u => u.Call<int>("int f()")), Is.EqualTo(new[] { 0, 1, 2 }));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference MakeAndForget(ScriptContext context)
    {
        ScriptUnit unit = context.CreateUnit("forgotten");
        unit.AddSource("u.as", "class Thing { int x; } array<Thing@> all; int f() { all.insertLast(Thing()); return all.length(); }");
        unit.Build();
        unit.Call<int>("int f()");
        return new WeakReference(unit);
    }
}
