using Seraph.Language.Bytecode;
using Seraph.Language.Compilation;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Engine.Tests.Sharing;

/// <summary>Units that compile at the same time: open question 3 of the plan (V-03).</summary>
public sealed class ParallelTests
{
    private static string Script(int unit) => $$"""
        shared interface INamed { string name() const; }
        shared class Item : INamed { int price = 3; string name() const { return "item " + price; } }
        enum Kind { None, Some = {{unit}} }
        class Local{{unit}} : Item { array<Item@> parts; void add(Item@ p) { parts.insertLast(p); } }
        array<array<int>> table;
        int total(Local{{unit}}@ l) { int sum = 0; for (uint i = 0; i < l.parts.length(); i++) sum += l.parts[i].price; return sum; }
        string f() { Local{{unit}} l; l.add(l); l.add(Item()); return l.name() + total(l) + int(Kind::Some); }
        """;

    [Test]
    public void V03_EightUnitsInParallel_GiveTheBytecodeOfASerialRun()
    {
        string[] serial = Compile(parallel: false);
        for (int i = 0; i < 20; i++)
        {
            Assert.That(Compile(parallel: true), Is.EqualTo(serial));
        }
    }

    private static string[] Compile(bool parallel)
    {
        ScriptContext context = World.Context();
        context.Seal();
        var shared = new SharedRegistry();
        var texts = new string[8];
        object[] users = [.. Enumerable.Range(0, 8).Select(_ => new object())];
        void One(int i)
        {
            CompilationResult result = ScriptCompiler.Compile(
                context.Registry, "u" + i, new UnitId(i + 1), [new SourceText("u.as", Script(i))], context.Language,
                shared: new SharedUse(shared, users[i], IsCheck: false));
            Assert.That(result.Diagnostics, Is.Empty);
            texts[i] = Disassembler.Disassemble(result.Unit!);
        }

        if (parallel)
        {
            Parallel.For(0, 8, One);
        }
        else
        {
            for (int i = 0; i < 8; i++)
            {
                One(i);
            }
        }

        GC.KeepAlive(users);
        return texts;
    }

    [Test]
    public void W19_RacingUnits_AgreeOnOneSharedType()
    {
        for (int round = 0; round < 20; round++)
        {
            ScriptContext context = World.Context();
            context.Seal();
            ScriptUnit[] units = [.. Enumerable.Range(0, 8).Select(i =>
                context.Source("u" + i, "shared class P { int v = 7; } P@ make() { return P(); } int use(P@ p) { return p.v; }"))];
            var results = new BuildResult[units.Length];
            using var start = new Barrier(units.Length);
            Thread[] threads = [.. units.Select((unit, i) => new Thread(() =>
            {
                start.SignalAndWait();
                results[i] = unit.Build();
            }))];
            Array.ForEach(threads, t => t.Start());
            Array.ForEach(threads, t => t.Join());

            Assert.That(results, Has.All.Property("Success").True);
            Assert.That(context.Shared.Count, Is.EqualTo(1));
            foreach (ScriptUnit maker in units)
            {
                ScriptObject made = maker.Call<ScriptObject>("P@ make()");
                Assert.That(units.Select(u => u.Call<int>("int use(P@)", made)), Has.All.EqualTo(7));
            }
        }
    }

    [Test]
    public void W19_RacingUnitsThatDisagree_OneWinsAndTheOthersAreTold()
    {
        ScriptContext context = World.Context();
        context.Seal();
        ScriptUnit[] units = [.. Enumerable.Range(0, 4).Select(i => context.Source("u" + i, $"shared class P {{ int v{i}; }}"))];
        var results = new BuildResult[units.Length];
        Parallel.For(0, units.Length, i => results[i] = units[i].Build());

        Assert.That(results.Count(r => r.Success), Is.EqualTo(1));
        Assert.That(results.Where(r => !r.Success).Select(r => r.Diagnostics[0].Id), Has.All.EqualTo("AS4021"));
    }
}
