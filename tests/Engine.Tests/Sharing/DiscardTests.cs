using System.Runtime.CompilerServices;

namespace Seraph.Engine.Tests.Sharing;

/// <summary>What goes away with a unit and what stays (W-14, W-15).</summary>
public sealed class DiscardTests
{
    private const string Script = """
        class Local { int v = 3; Local@ next; int get() { return v + counter; } }
        int counter = 0;
        array<Local@> all;
        Local@ make() { Local l; all.insertLast(l); counter++; return l; }
        int count() { return int(all.length()); }
        """;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] UseAndDiscard(ScriptContext context)
    {
        ScriptUnit unit = context.Unit("u", Script);
        ScriptObject made = unit.Call<ScriptObject>("Local@ make()");
        object type = made.Class.Type;
        object elements = made.Class.Unit.Compiled.Globals.First(g => g.Type.Type.IsArray).Type.Type;
        object linked = made.Class.Unit;
        object globals = made.Class.Unit.Home!;
        unit.Discard();
        return [new(unit), new(type), new(elements), new(linked), new(globals), new(made)];
    }

    [Test]
    public void W14_TypesFunctionsGlobalsAndInstances_AreCollectedAfterDiscard()
    {
        ScriptContext context = World.Context();
        WeakReference[] parts = UseAndDiscard(context);
        for (int i = 0; i < 10 && parts.Any(p => p.IsAlive); i++)
        {
            // Another unit runs, so that nothing lingers in stacks that are kept for the next call.
            context.Unit("other" + i, "int f() { return 1; }").Call<int>("int f()");
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(parts.Select(p => p.IsAlive), Has.All.False);
        GC.KeepAlive(context);
    }

    [Test]
    public void W14_LiveObjects_StayValidAfterDiscard()
    {
        ScriptContext context = World.Context();
        const string shared = "shared interface I { int get(); }\n";
        ScriptUnit a = context.Unit("a", shared + "int base = 5; class Local : I { int v = 3; int get() { return v + base; } } I@ make() { return Local(); }");
        ScriptUnit b = context.Unit("b", shared + "int use(I@ i) { return i.get(); }");
        ScriptObject made = a.Call<ScriptObject>("I@ make()");
        a.Discard();
        GC.Collect();

        Assert.That(b.Call<int>("int use(I@)", made), Is.EqualTo(8));
        Assert.That(made.TypeName, Is.EqualTo("Local"));
    }

    [Test]
    public void W14_Delegates_StayValidAfterDiscard()
    {
        ScriptUnit unit = World.Context().Unit("u", "int n = 4; int f() { return n++; }");
        Func<int> call = unit.GetFunction<Func<int>>("int f()");
        unit.Discard();

        Assert.That(call() * 10 + call(), Is.EqualTo(45));
    }

    [Test]
    public void W14_DiscardedUnit_RefusesToWork()
    {
        ScriptUnit unit = World.Context().Unit("u", Script);
        unit.Discard();
        unit.Discard();

        Assert.That(() => unit.Call<int>("int count()"), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => unit.Build(), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void W06_UnitId_IsNeverReused()
    {
        ScriptContext context = World.Context();
        var seen = new HashSet<object>();
        for (int i = 0; i < 5; i++)
        {
            ScriptUnit unit = context.Unit("same", Script);
            Assert.That(seen.Add(unit.Id));
            unit.Discard();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void BuildAndForget(ScriptContext context) => context.Unit("lost", "shared class P { int v; }");

    [Test]
    public void W15_UnitThatWasForgotten_CountsNoLonger()
    {
        ScriptContext context = World.Context();
        BuildAndForget(context);
        for (int i = 0; i < 10 && context.Shared.Count > 0; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(context.Shared.Count, Is.Zero);
    }
}
