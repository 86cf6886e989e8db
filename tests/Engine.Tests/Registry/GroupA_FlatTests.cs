using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Registry;

/// <summary>Checklist groups A, B, I and L: a unit costs script work only, whatever the host has registered.</summary>
public sealed class GroupA_FlatTests
{
    private const string Script = "int twice(int a) {\n    return a + a;\n}\n";

    private static ScriptContext Context(int functions)
    {
        var context = new ScriptContext();
        context.Install(new FfiModule("host", module =>
        {
            for (int i = 0; i < functions; i++)
            {
                module.Function(new FfiFunctionDef($"host{i}", default, FfiDataType.Int, [new FfiParam("a", FfiDataType.Int)]) { Native = HostTexts.One });
            }
        }));
        context.Seal();
        return context;
    }

    private static long BytesOfABuild(ScriptContext context)
    {
        var bytes = new List<long>();
        for (int i = 0; i < 25; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ScriptUnit unit = context.CreateUnit("tiny");
            unit.AddSource("tiny.as", Script);
            Assert.That(unit.Build().Success);
            unit.Discard();
            bytes.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return bytes.Min();
    }

    [Test]
    public void A04_TinyBuild_AllocatesTheSame_WhateverTheHostHas()
    {
        long alone = BytesOfABuild(Context(0));

        // Better code of the JIT may save an object or two in between; a table of the host's size would be a hundred times more.
        Assert.That(BytesOfABuild(Context(1_000)), Is.EqualTo(alone).Within(5).Percent);
        Assert.That(BytesOfABuild(Context(10_000)), Is.EqualTo(alone).Within(5).Percent);
    }

    [Test]
    public void A02_Build_RegistersNothing()
    {
        int runs = 0;
        var context = new ScriptContext();
        context.Install(new FfiModule("host", module =>
        {
            runs++;
            module.Function("int h()", HostTexts.One);
        }));
        FfiRegistry before = context.Seal().Registry!;
        for (int i = 0; i < 3; i++)
        {
            ScriptUnit unit = context.CreateUnit("u" + i);
            unit.AddSource("u.as", "int f() { return h(); } class C { }");
            Assert.That(unit.Build().Success);
        }

        Assert.That((runs, context.Registry, before.TypeCount, before.FunctionCount), Is.EqualTo((1, before, 0, 1)));
    }

    [Test]
    public void L01_ScriptTier_HoldsNoHostData()
    {
        var script = new Language.Registry.CompilationContext(Context(10).Registry, new UnitId(1)).Script;

        Assert.That(script.Types.Count + script.Functions.Count + script.Globals.Count + script.Root.Entries.Count, Is.Zero);
    }

    [Test]
    public void B01_Registry_HasNoPublicSetterAndHandsOutNoCollection()
    {
        var properties = typeof(FfiRegistry).GetProperties();

        Assert.That(properties.Select(p => p.SetMethod), Has.All.Null);
        Assert.That(properties.Select(p => p.PropertyType), Has.All.Matches<Type>(t => t.IsPrimitive));
    }

    [Test]
    public void B03_Host_KnowsNothingOfUnits() => Assert.That(
        typeof(FfiRegistry).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance).Select(f => f.FieldType),
        Has.None.EqualTo(typeof(ScriptUnit)).And.None.EqualTo(typeof(ScriptContext)));

    [TestCase("class Foo { }")]
    [TestCase("interface Foo { }")]
    [TestCase("enum Foo { A }")]
    [TestCase("int Foo;")]
    [TestCase("typedef int Foo;")]
    [TestCase("namespace game { class Bar { } }")]
    [TestCase("namespace game { enum Bar { A } }")]
    [TestCase("class work { }")]
    [TestCase("int work;")]
    [TestCase("int LIMIT;")]
    [TestCase("int work(int other) { return 2; }")]
    public void I04_ScriptNameOfAHostEntity_IsAConflict(string script) => Assert.That(HostTexts.Errors(script, Conflicts), Has.Length.EqualTo(1));

    [TestCase("int work(double a) { return 2; } int f() { return work(1.5) + work(1); }", 3)]
    [TestCase("namespace own { class Foo { int v = 5; } } int f() { own::Foo a; return a.v; }", 5)]
    [TestCase("class Bar { int v = 6; } int f() { Bar a; return a.v; }", 6)]
    public void I04_ScriptNameElsewhere_OrAnotherOverload_IsFine(string script, int expected) =>
        Assert.That(HostTexts.Run(script, Conflicts), Is.EqualTo(expected));

    private static void Conflicts(FfiRegistryBuilder module)
    {
        module.Type("class Foo", HostType.Class<Version>());
        module.Type("class game::Bar", HostType.Class<Version>());
        module.Function("int work(int a)", HostTexts.One);
        module.Constant("const int LIMIT = 3");
    }
}
