namespace Seraph.Engine.Tests.Hosting;

/// <summary>Functions that units take from each other.</summary>
public sealed class ImportTests
{
    private const string User = """
        import int add(int a, int b) from "tools";
        import string tools::join(const string &in) from "tools";
        import void fill(string &out text, int &out number) from "more";
        int useAdd(int a) { return add(a, 2); }
        string useFill() { string s; int n; fill(s, n); return s + n; }
        """;

    private const string Tools = """
        int calls = 0;
        int add(int x, int y) { calls++; return x + y; }
        int add(int x) { return x; }
        void fill(string &out text, int &out number) { text = "t"; number = 7; }
        """;

    private readonly ScriptContext _context = Scripts.Context();

    [Test]
    public void Imports_TellWhatTheyNeed()
    {
        ScriptUnit user = Unit("user0", "import int add(int a, int b) from \"tools\"; namespace n { import void f() from \"x\"; }");
        Assert.That(user.Imports.Select(i => i.ToString()), Is.EqualTo(new[] { "int add(int a, int b) from \"tools\"", "void n::f() from \"x\"" }));
        Assert.That(user.Imports.Select(i => i.Function), Is.All.Null);
        Assert.That(user.Imports[0].UnitName, Is.EqualTo("tools"));
    }

    [Test]
    public void BindImports_FindsUnitsByName_AndTellsTheRest()
    {
        ScriptContext context = Scripts.Context();
        ScriptUnit user = Unit(context, "user", "import int add(int, int) from \"tools\"; import int sub(int, int) from \"tools\"; import void f() from \"none\"; int use(int a) { return add(a, 2); }");
        Assert.That(user.BindImports(), Has.Count.EqualTo(3));
        ScriptUnit tools = Unit(context, "tools", Tools);
        Assert.That(user.BindImports().Select(i => i.Declaration), Is.EqualTo(new[] { "int sub(int, int)", "void f()" }));
        Assert.That(user.Call<int>("int use(int)", 40), Is.EqualTo(42));
        Assert.That(tools.GetGlobal<int>("calls"), Is.EqualTo(1));

        user.Imports[0].Unbind();
        Assert.That(
            () => user.Call<int>("int use(int)", 40),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("Unbound function called"));
    }

    [Test]
    public void Bind_TakesFunctionsOfAnyName_WithTheSameSignature()
    {
        ScriptUnit user = Unit("user1", "import int add(int, int) from \"tools\"; int use(int a) { return add(a, 2); }");
        ScriptUnit tools = Unit("tools1", "int mul(int a, int b) { return a * b; } double add(int a, int b) { return 0; } class C { int f(int a, int b) { return a; } } funcdef int F(int, int); F@ bound() { C c; return F(c.f); }");
        ScriptImport import = user.Imports[0];
        import.Bind(tools.GetFunction("int mul(int, int)"));
        Assert.That(user.Call<int>("int use(int)", 20), Is.EqualTo(40));
        Assert.That(import.Function, Is.SameAs(tools.GetFunction("int mul(int, int)")));
        Assert.That(() => import.Bind(tools.GetFunction("double add(int, int)")), Throws.ArgumentException);
        Assert.That(() => import.Bind(tools.Call<ScriptFunction>("F@ bound()")), Throws.ArgumentException);
        Assert.That(() => import.Bind(tools), Throws.ArgumentException.With.Message.Contains("'double add(int a, int b)'"));
        Assert.That(user.Call<int>("int use(int)", 20), Is.EqualTo(40));
    }

    [Test]
    public void Outputs_ComeBack_AcrossUnits()
    {
        ScriptUnit user = Unit("user2", User.Replace("tools::join", "join", StringComparison.Ordinal));
        ScriptUnit tools = Unit("tools2", Tools);
        user.Imports[2].Bind(tools);
        Assert.That(user.Call<string>("string useFill()"), Is.EqualTo("t7"));
    }

    [Test]
    public void Instances_AreBoundEachByItself()
    {
        ScriptUnit user = Unit("user3", "import int add(int, int) from \"tools\"; int use(int a) { return add(a, 2); }");
        ScriptUnit tools = Unit("tools3", Tools);
        user.Imports[0].Bind(tools);
        ScriptInstance other = user.CreateInstance();
        Assert.That(other.Call<int>("int use(int)", 1), Is.EqualTo(3));
        other.Imports[0].Unbind();
        Assert.That(() => other.Call<int>("int use(int)", 1), Throws.TypeOf<ScriptException>());
        Assert.That(user.Call<int>("int use(int)", 1), Is.EqualTo(3));
    }

    [Test]
    public void Units_ThatAreGone_AreRefused_ButWhatIsBoundStays()
    {
        ScriptUnit user = Unit("user4", "import int add(int, int) from \"tools4\"; int use(int a) { return add(a, 2); }");
        ScriptUnit tools = Unit("tools4", Tools);
        user.BindImports();
        tools.Discard();
        Assert.That(user.Call<int>("int use(int)", 1), Is.EqualTo(3));
        Assert.That(() => user.Imports[0].Bind(tools), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(user.BindImports(), Has.Count.EqualTo(1));
        ScriptUnit unbuilt = _context.CreateUnit("unbuilt");
        Assert.That(() => user.Imports[0].Bind(unbuilt), Throws.InvalidOperationException);
        Assert.That(user.Call<int>("int use(int)", 1), Is.EqualTo(3));
    }

    [Test]
    public void Exceptions_ShowBothUnits()
    {
        ScriptUnit user = Unit("user5", "import int fail(int) from \"tools\"; int use() { return fail(0); }");
        user.Imports[0].Bind(Unit("tools5", "int fail(int a) { return 1 / a; }"));
        ScriptException exception = Assert.Throws<ScriptException>(() => user.Call<int>("int use()"))!;
        Assert.That(exception.Message, Is.EqualTo("Divide by zero"));
        Assert.That(exception.ScriptStack.Select(f => f.File), Is.EqualTo(new[] { "tools5.as", "user5.as" }));
    }

    private ScriptUnit Unit(string name, string script) => Unit(_context, name, script);

    private static ScriptUnit Unit(ScriptContext context, string name, string script)
    {
        ScriptUnit unit = context.CreateUnit(name);
        unit.AddSource(name + ".as", script);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        return unit;
    }
}
