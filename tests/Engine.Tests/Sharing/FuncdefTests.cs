namespace Seraph.Engine.Tests.Sharing;

/// <summary>Shared funcdefs, and function values that travel between units.</summary>
public sealed class FuncdefTests
{
    private const string Shared = """
        shared funcdef int Op(int, Box@);
        shared class Box { int v = 5; Op@ op; int run(int a) { return op(a, this); } int add(int a, Box@ b) { return a + v; } }

        """;

    [Test]
    public void Values_OfOneUnit_AreCalledByAnother()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", Shared + """
            int scale = 10;
            int f(int a, Box@ b) { return a * scale + b.v; }
            Op@ get() { return f; }
            Op@ lambda() { return function(a, b) { return a - b.v; }; }
            Box@ filled() { Box b; @b.op = f; return b; }
            """);
        ScriptUnit b = context.Unit("b", Shared + """
            int scale = 1000;
            int use(Op@ op) { Box b; return op(2, b); }
            int useBox(Box@ b) { return b.run(1) + b.op(0, b); }
            int bind(Box@ b) { b.v = 7; Op@ op = Op(b.add); return op(3, null); }
            """);

        Assert.That(b.Call<int>("int use(Op@)", a.Call<ScriptFunction>("Op@ get()")), Is.EqualTo(25));
        Assert.That(b.Call<int>("int use(Op@)", a.Call<ScriptFunction>("Op@ lambda()")), Is.EqualTo(-3));
        Assert.That(b.Call<int>("int useBox(Box@)", a.Call<ScriptObject>("Box@ filled()")), Is.EqualTo(20));
        Assert.That(b.Call<int>("int bind(Box@)", a.Call<ScriptObject>("Box@ filled()")), Is.EqualTo(10));
    }

    [Test]
    public void External_TakesTheFuncdef()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", "shared funcdef int Op(int); int f(int a) { return a + 1; } Op@ get() { return f; }");
        ScriptUnit b = context.Unit("b", "external shared funcdef int Op(int); int use(Op@ op) { return op(4); }");

        Assert.That(b.Call<int>("int use(Op@)", a.Call<ScriptFunction>("Op@ get()")), Is.EqualTo(5));
        GC.KeepAlive(a);
    }

    [Test]
    public void Copies_HaveToAgree()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", "shared funcdef int Op(int);");

        Assert.That(context.Faults("b", "shared funcdef int Op(double);").Single().Id, Is.EqualTo("AS4021"));
        Assert.That(context.Faults("c", "class Local { } shared funcdef void Op2(Local@);").Single().Id, Is.EqualTo("AS4022"));
        GC.KeepAlive(a);
    }

    [Test]
    public void SharedCode_NamesOnlyWhatIsShared()
    {
        ScriptContext context = World.Context();
        const string Script = "funcdef int Op(int); int local(int a) { return a; } shared int use() { Op@ op = local; return op(1); }";

        Assert.That(context.Faults("a", Script).Select(f => f.Id).Distinct(), Is.EqualTo(new[] { "AS4022" }));
    }
}
