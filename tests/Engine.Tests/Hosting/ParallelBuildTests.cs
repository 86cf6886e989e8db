using Seraph.Engine.Tests.Golden;

namespace Seraph.Engine.Tests.Hosting;

/// <summary>What a script compiles to depends on the script and the host API only.</summary>
public sealed class ParallelBuildTests
{
    [Test]
    public void H11_ManyUnitsOnTwoThreads_CompileAsOneByOne()
    {
        GoldenScript[] scripts = [.. GoldenScript.Names.Where((_, i) => i % 3 == 0).Select(n => new GoldenScript(n))];
        string[] serial = new string[scripts.Length];
        string[] parallel = new string[scripts.Length];
        ScriptContext one = Context();
        for (int i = 0; i < scripts.Length; i++)
        {
            serial[i] = Compile(one, scripts[i]);
        }

        ScriptContext many = Context();
        Parallel.For(0, scripts.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => parallel[i] = Compile(many, scripts[i]));

        Assert.That(parallel, Is.EqualTo(serial));
        Assert.That(serial.Count(s => s.Length > 0), Is.GreaterThan(20));
    }

    [Test]
    public void SameScript_BuiltAgainOrInAnotherUnit_GivesTheSameCode()
    {
        const string Script = """
            class Base { int x = 1; int get() { return x; } }
            class Derived : Base { array<Base@> all; int get() override { all.insertLast(this); return all.length() * 10; } }
            int total = 5;
            int f() { Base@ b = Derived(); return b.get() + total; }
            """;
        ScriptContext context = Scripts.Context();
        string[] code = [.. Enumerable.Range(0, 3).Select(i =>
        {
            ScriptUnit unit = context.CreateUnit($"u{i}");
            unit.AddSource("test.as", Script);
            unit.Build();
            unit.Build();
            return Scripts.Disassemble(unit);
        })];

        Assert.That(code, Is.All.EqualTo(Scripts.Disassemble(Scripts.Build(Script))));
    }

    private static ScriptContext Context()
    {
        var context = new ScriptContext(new ScriptContextOptions { Output = TextWriter.Null, ErrorOutput = TextWriter.Null });
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);
        return context;
    }

    // The code, or what is wrong with the script.
    private static string Compile(ScriptContext context, GoldenScript script)
    {
        ScriptUnit unit = context.CreateUnit(script.Name);
        unit.AddSource(script.FileName, script.ReadText());
        BuildResult result = unit.Build();
        return result.Success ? Scripts.Disassemble(unit) : string.Join("\n", result.Diagnostics);
    }
}
