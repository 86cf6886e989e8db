namespace Seraph.Engine.Tests.Sharing;

/// <summary>Contexts on top of a sealed one: open question 2 of the plan (V-02).</summary>
public sealed class LayerTests
{
    [Test]
    public void V02_Layer_SeesTheParent()
    {
        ScriptContext parent = World.Context();
        ScriptContext layer = parent.CreateLayer();

        Assert.That(parent.IsSealed);
        Assert.That(layer.Unit("u", "int f() { array<int> a = {1, 2}; return int(a.length()) + int(sqrt(16.0)); }").Call<int>("int f()"), Is.EqualTo(6));
    }

    [Test]
    public void V02_LayerWithoutModules_SharesTheRegistry()
    {
        ScriptContext parent = World.Context();
        ScriptContext layer = parent.CreateLayer();
        layer.Seal();

        Assert.That(layer.Registry, Is.SameAs(parent.Registry));
    }

    [Test]
    public void V02_LayerWithModules_LeavesTheParentAndItsUnitsAlone()
    {
        ScriptContext parent = World.Context();
        ScriptUnit old = parent.Unit("old", "int f() { return 1; }");
        int functions = parent.Registry.FunctionCount;

        ScriptContext layer = parent.CreateLayer();
        layer.Install(World.Module("more", ("int more()", 5)));
        ScriptUnit unit = layer.Unit("new", "int f() { return more() + 1; }");

        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(6));
        Assert.That(old.Call<int>("int f()"), Is.EqualTo(1));
        Assert.That(parent.Registry.FunctionCount, Is.EqualTo(functions));
        Assert.That(layer.Registry.FunctionCount, Is.EqualTo(functions + 1));
        Assert.That(parent.Faults("u", "int f() { return more(); }")[0].Id, Is.EqualTo("AS2001").Or.EqualTo("AS2002").Or.EqualTo("AS2003"));
    }

    [Test]
    public void V02_FunctionIds_ContinueAfterTheParent()
    {
        ScriptContext parent = World.Context();
        ScriptContext layer = parent.CreateLayer();
        layer.Install(World.Module("more", ("int a()", 1), ("int b()", 2)));
        layer.Seal();

        Assert.That(layer.Registry.Functions.Select(f => f.Index), Is.EqualTo(new[] { parent.Registry.FunctionCount, parent.Registry.FunctionCount + 1 }));
    }

    [Test]
    public void V02_Overload_JoinsThoseOfTheParent()
    {
        ScriptContext parent = World.Context();
        parent.Install(World.Module("base", ("int pick(int)", 1)));
        ScriptContext layer = parent.CreateLayer();
        layer.Install(World.Module("more", ("int pick(const string &in)", 2)));

        Assert.That(layer.Unit("u", "int f() { return pick(1) * 10 + pick(\"x\"); }").Call<int>("int f()"), Is.EqualTo(12));
    }

    [Test]
    public void V02_SameFunctionDeclaredDifferently_IsAnError()
    {
        ScriptContext parent = World.Context();
        parent.Install(World.Module("base", ("int pick(int)", 1)));
        ScriptContext layer = parent.CreateLayer();
        layer.Install(World.Module("more", ("double pick(int)", 2)));

        SealResult result = layer.Seal();
        Assert.That(result.Success, Is.False);
        Assert.That(result.Errors[0].ToString(), Does.Contain("parent context"));
    }

    [Test]
    public void V02_NamespaceOfTheParent_IsContinued()
    {
        ScriptContext parent = World.Context();
        parent.Install(World.Module("base", ("int game::a()", 1)));
        ScriptContext layer = parent.CreateLayer();
        layer.Install(World.Module("more", ("int game::b()", 2), ("int other::c()", 4)));

        Assert.That(
            layer.Unit("u", "namespace game { int own() { return a() + b(); } } int f() { return game::own() + other::c(); }").Call<int>("int f()"),
            Is.EqualTo(7));
    }

    [Test]
    public void V02_NamespaceThatOnlyTheGrandparentHas_IsFound()
    {
        ScriptContext parent = World.Context();
        parent.Install(World.Module("base", ("int game::a()", 1)));
        ScriptContext middle = parent.CreateLayer();
        middle.Install(World.Module("more", ("int other::c()", 4)));
        ScriptContext layer = middle.CreateLayer();
        layer.Install(World.Module("top", ("int top()", 8)));

        Assert.That(
            layer.Unit("u", "namespace game { int own() { return a(); } } int f() { return game::own() + other::c() + top(); }").Call<int>("int f()"),
            Is.EqualTo(13));
    }

    [Test]
    public void V02_ModuleOfTheParent_IsNotInstalledAgain()
    {
        FfiModule module = World.Module("base", ("int a()", 1));
        ScriptContext parent = World.Context();
        parent.Install(module);
        ScriptContext layer = parent.CreateLayer();
        layer.Install(module);
        layer.Seal();

        Assert.That(layer.Registry, Is.SameAs(parent.Registry));
    }

    [Test]
    public void V02_FailedSealOfALayer_StaysFixable()
    {
        ScriptContext layer = World.Context().CreateLayer();
        layer.Install(World.Module("broken", ("int f(Missing@)", 1)));
        Assert.That(layer.Seal().Success, Is.False);

        layer.Install(new FfiModule("fix", m => m.Type(new FfiTypeDef("", "Missing", default, FfiTypeKind.Class) { Native = HostType.Class<Version>() })));
        Assert.That(layer.Seal().Success);
    }

    [Test]
    public void V02_FaultyParent_HasNoLayers()
    {
        ScriptContext parent = World.Context();
        parent.Install(World.Module("broken", ("int f(Missing@)", 1)));

        Assert.That(() => parent.CreateLayer(), Throws.TypeOf<RegistrationException>());
    }

    [Test]
    public void V02_TemplateInstanceOverParentTypes_IsTheParents()
    {
        ScriptContext parent = World.Context();
        ScriptContext layer = parent.CreateLayer();
        layer.Install(World.Module("more", ("array<int>@ a()", 1), ("array<Local@>@ b()", 1)));
        layer.Install(new FfiModule("types", m => m.Type(new FfiTypeDef("", "Local", default, FfiTypeKind.Class) { Native = HostType.Class<Version>() })));
        parent.Unit("p", "void f(array<int>@ a) {}");
        layer.Seal();

        object fromLayer = layer.Registry.Functions.First(f => f.Name.Text == "a").ReturnType.Type;
        Assert.That(fromLayer, Is.SameAs(parent.Registry.Instances.TryInstantiate(
            parent.Registry.ArrayTemplate!, [new(Seraph.Language.Symbols.PrimitiveTypes.Int)], out _)));
        Assert.That(layer.Registry.Functions.First(f => f.Name.Text == "b").ReturnType.Type.QualifiedName, Is.EqualTo("array<Local@>"));
    }

    [Test]
    public void W06_UnitsOfLayers_HaveTheirOwnIds()
    {
        ScriptContext parent = World.Context();
        ScriptContext layer = parent.CreateLayer();

        Assert.That(
            new[] { parent.CreateUnit("a").Id, layer.CreateUnit("a").Id, parent.CreateUnit("b").Id, layer.CreateUnit("b").Id },
            Is.Unique);
    }

    [Test]
    public void V02_StateOfTheParent_IsSeen()
    {
        ScriptContext parent = World.Context();
        parent.Set("value");
        ScriptContext layer = parent.CreateLayer();
        Assert.That(layer.Get<string>(), Is.EqualTo("value"));

        layer.Set("own");
        Assert.That(layer.Get<string>(), Is.EqualTo("own"));
        Assert.That(parent.Get<string>(), Is.EqualTo("value"));
    }
}
