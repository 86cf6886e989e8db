namespace Seraph.Engine.Tests.Sharing;

/// <summary>Local, then shared and host, then using, then the parent namespace (W-12, W-13, W-28).</summary>
public sealed class ResolutionOrderTests
{
    private static int Run(string script, params (string, int)[] host)
    {
        ScriptContext context = World.Context();
        context.Install(World.Module("host", host));
        return context.Unit("u", script).Call<int>("int f()");
    }

    [Test]
    public void W28_using_not_transitive() => Assert.That(
        World.Context().Faults("u", """
            namespace a { int x() { return 1; } }
            namespace b { using namespace a; }
            using namespace b;
            int f() { return x(); }
            """),
        Is.Not.Empty);

    [Test]
    public void W28_ambiguous_using_detection() => Assert.That(
        World.Context().Faults("u", """
            namespace a { const int x = 1; }
            namespace b { const int x = 2; }
            using namespace a;
            using namespace b;
            int f() { return x; }
            """).Select(d => (d.Id, d.Line)),
        Is.EqualTo(new[] { ("AS2018", 5) }));

    [Test]
    public void W28_parent_scope_using_inherited() => Assert.That(
        Run("namespace a { int x() { return 1; } } using namespace a; namespace b { int g() { return x(); } } int f() { return b::g(); }"),
        Is.EqualTo(1));

    [Test]
    public void W28_namespace_hierarchy_takes_precedence() => Assert.That(
        Run("""
            namespace a { int x() { return 1; } }
            namespace b { using namespace a; int x() { return 2; } int g() { return x(); } }
            int f() { return b::g(); }
            """),
        Is.EqualTo(2));

    [Test]
    public void W13_UsingBeforeTheParentNamespace() => Assert.That(
        Run("""
            namespace a { int x() { return 1; } }
            int x() { return 3; }
            namespace b { using namespace a; int g() { return x(); } }
            int f() { return b::g(); }
            """),
        Is.EqualTo(1));

    [Test]
    public void W28_local_symbol_takes_precedence_over_mirrors() => Assert.That(
        Run("namespace a { int x() { return 1; } int g() { return x(); } } int f() { return a::g(); }", ("int x()", 2)),
        Is.EqualTo(1));

    [Test]
    public void W13_HostInTheInnerNamespace_BeforeLocalInTheOuterOne() => Assert.That(
        Run("int x() { return 1; } namespace a { int g() { return x(); } } int f() { return a::g(); }", ("int a::x()", 2)),
        Is.EqualTo(2));

    [Test]
    public void W28_mirrors_edges_to_both_ffi_and_shared() => Assert.That(
        Run("shared int y() { return 1; } int f() { return x() * 10 + y(); }", ("int x()", 2)), Is.EqualTo(21));

    [Test]
    public void W28_duplicate_using_directive_is_ignored() => Assert.That(
        Run("namespace a { int x() { return 1; } } using namespace a; using namespace a; int f() { return x(); }"), Is.EqualTo(1));

    [Test]
    public void W28_function_overloads() => Assert.That(
        Run("int x(const string &in s) { return 1; } int f() { return x(\"\") * 10 + x(1); }", ("int x(int)", 2)), Is.EqualTo(12));

    [Test]
    public void W28_resolve_qualified_type() => Assert.That(
        Run("namespace a { namespace b { class C { int v = 4; } } } int f() { a::b::C c; ::a::b::C d; return c.v + d.v; }"), Is.EqualTo(8));

    [Test]
    public void W12_LocalType_ShadowsASharedTypeThisUnitHasNotDeclared()
    {
        ScriptContext context = World.Context();
        context.Unit("a", "shared class Player { int v = 1; }");

        Assert.That(context.Unit("b", "class Player { int v = 2; } int f() { Player p; return p.v; }").Call<int>("int f()"), Is.EqualTo(2));
    }

    [Test]
    public void W28_remove_unit_preserves_ffi()
    {
        ScriptContext context = World.Context();
        context.Install(World.Module("host", ("int x()", 2)));
        context.Unit("a", "int f() { return x(); }").Discard();

        Assert.That(context.Unit("a", "int f() { return x(); }").Call<int>("int f()"), Is.EqualTo(2));
    }
}
