using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Hosting;

/// <summary>The life of a context: modules are installed, then it is sealed, then it never changes.</summary>
public sealed class ContextTests
{
    private static readonly HostFunction s_nothing = new(static (ref _) => { });

    [Test]
    public void H01_NewContext_IsSealedByItsFirstUnit()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        Assert.That(context.IsSealed, Is.False);
        Assert.That(() => context.Registry, Throws.InvalidOperationException);

        context.CreateUnit("first");

        Assert.That(context.IsSealed, Is.True);
        Assert.That(context.Registry.TypeCount, Is.GreaterThan(1));
    }

    [Test]
    public void H04_InstallAfterSeal_Throws()
    {
        var context = new ScriptContext();
        context.Seal();

        Assert.That(() => context.Install(StandardModules.Math), Throws.TypeOf<ContextSealedException>()
            .With.Message.EqualTo("The context is sealed: modules can't be installed after Seal() or the first CreateUnit()."));
    }

    [Test]
    public void H06_SecondSeal_GivesTheSameResult()
    {
        var context = new ScriptContext();

        Assert.That(context.Seal(), Is.SameAs(context.Seal()));
    }

    [Test]
    public void EmptyContext_BuildsScriptsThatNeedNoHost()
    {
        ScriptUnit unit = new ScriptContext().CreateUnit("bare");
        unit.AddSource("bare.as", "int f(int a) { return a * 2; }");

        Assert.That(unit.Build().Success, Is.True);
        Assert.That(unit.Call<int>("int f(int)", 21), Is.EqualTo(42));
    }

    [Test]
    public void H02_FailingModule_ThrowsAtInstallAndLeavesNothingBehind()
    {
        bool isReady = false;
        var module = new FfiModule("late", b =>
        {
            b.Function("int late()", new HostFunction(static (ref f) => f.Return(7)));
            if (!isReady)
            {
                throw new InvalidOperationException("not ready");
            }
        });
        var context = new ScriptContext();
        context.Install(StandardModules.Math);

        Assert.That(() => context.Install(module), Throws.InvalidOperationException.With.Message.EqualTo("not ready"));
        Assert.That(() => context.Install(FfiModule.Combine("both", StandardModules.Array, module)), Throws.InvalidOperationException);

        // The same module object can be installed once its action succeeds.
        isReady = true;
        context.Install(module);
        ScriptUnit unit = context.CreateUnit("u");
        unit.AddSource("u.as", "int f() { return late(); }");
        Assert.That(unit.Build().Success, Is.True);
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(7));
        Assert.That(context.Registry.TypeCount, Is.Zero, "the array of the failed combination");
    }

    [Test]
    public void H07_FailedSeal_ReportsTheSameErrorsAndCanBeFixed()
    {
        var context = new ScriptContext();
        context.Install(new FfiModule("user", b => b.Function("void use(Tool@ tool)", s_nothing)));

        SealResult first = context.Seal();
        SealResult second = context.Seal();

        Assert.That(first.Success, Is.False);
        Assert.That(context.IsSealed, Is.False);
        Assert.That(second.Errors, Is.EqualTo(first.Errors));

        context.Install(new FfiModule("tools", b => b.Type(new FfiTypeDef("", "Tool", default, FfiTypeKind.Class) { Native = HostType.Class<Version>() })));
        Assert.That(context.Seal().Success, Is.True);
    }

    [Test]
    public void H03_CreateUnit_ThrowsEverythingThatIsWrong()
    {
        var context = new ScriptContext();
        context.Install(new FfiModule("user", b => b
            .Function("void use(Tool@ tool)", s_nothing).Function("Spoon@ take()", s_nothing)));

        RegistrationException exception = Assert.Throws<RegistrationException>(() => context.CreateUnit("u"))!;

        Assert.That(exception.Errors, Has.Count.EqualTo(2));
        Assert.That(exception.Message, Does.Contain("user: error SER2001: failed to resolve parameter 'tool' (index 0) of function 'use': Unknown type: Tool"));
        Assert.That(exception.Message, Does.Contain("Spoon"));
    }

    [Test]
    public void ModuleWithoutWhatItNeeds_IsAnErrorNamingIt()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.Std);

        RegistrationError error = context.Seal().Errors[0];

        Assert.That((error.Id, error.Module), Is.EqualTo(("SER2001", "std")));
        Assert.That(error.Message, Does.EndWith("Unknown type: string"));
    }

    [Test]
    public void H05_ContextsOfTheSameModules_ShareTheRegistryAndRunNoActionAgain()
    {
        int runs = 0;
        var module = new FfiModule("counted", b =>
        {
            runs++;
            b.Function("void f()", s_nothing);
        });
        ScriptContext first = WithModules(StandardModules.All, module);
        ScriptContext second = WithModules(StandardModules.All, module);
        ScriptContext other = WithModules(module, StandardModules.All);

        Assert.That(runs, Is.EqualTo(1));
        Assert.That(ReferenceEquals(second.Registry, first.Registry), Is.True);
        Assert.That(ReferenceEquals(other.Registry, first.Registry), Is.False);
    }

    [Test]
    public void ModuleInstalledTwice_CountsOnce()
    {
        ScriptContext once = WithModules(StandardModules.Math);
        ScriptContext twice = WithModules(StandardModules.Math, StandardModules.Math, FfiModule.Combine("m", StandardModules.Math, StandardModules.Math));

        Assert.That(ReferenceEquals(twice.Registry, once.Registry), Is.True);
    }

    [Test]
    public void Registry_OutlivesItsContexts()
    {
        var module = new FfiModule("m", b => b.Function("void f()", s_nothing));
        FfiRegistry registry = WithModules(module).Registry;
        GC.Collect();

        Assert.That(WithModules(module).Registry, Is.SameAs(registry));
    }

    [Test]
    public void H08_ManyThreads_SealOnceAndGetUnitsOfOneRegistry()
    {
        int runs = 0;
        for (int round = 0; round < 5; round++)
        {
            var module = new FfiModule("m", b =>
            {
                Interlocked.Increment(ref runs);
                b.Function("int f()", new HostFunction(static (ref f) => f.Return(1)));
            });
            var context = new ScriptContext();
            context.Install(module);
            var registries = new FfiRegistry[64];
            using var start = new ManualResetEventSlim();
            Thread[] threads = [.. Enumerable.Range(0, 64).Select(i => new Thread(
                () =>
                {
                    start.Wait();
                    registries[i] = context.CreateUnit($"u{i}").Context.Registry;
                }, 128 * 1024))];
            Array.ForEach(threads, t => t.Start());
            start.Set();
            Array.ForEach(threads, t => t.Join());

            Assert.That(registries, Is.All.SameAs(context.Registry));
        }

        Assert.That(runs, Is.EqualTo(5));
    }

    [Test]
    public void ListsOfOneFunction_ThatManyThreadsAskFor_AreTheSame()
    {
        const int Names = 500;
        var context = new ScriptContext();
        context.Install(new FfiModule("m", b =>
        {
            for (int i = 0; i < Names; i++)
            {
                b.Function(FormattableString.Invariant($"int f{i}()"), new HostFunction(static (ref f) => f.Return(1)));
            }
        }));
        context.Seal();
        FfiRegistry registry = context.Registry;
        FunctionDef[][][] found = new FunctionDef[8][][];
        using var start = new Barrier(found.Length);
        Thread[] threads = [.. Enumerable.Range(0, found.Length).Select(t => new Thread(() =>
        {
            start.SignalAndWait();
            found[t] = [.. Enumerable.Range(0, Names).Select(i => registry.FindFunctions(FormattableString.Invariant($"f{i}")))];
        }))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());

        for (int i = 0; i < Names; i++)
        {
            Assert.That(found.Select(f => f[i]), Is.All.SameAs(found[0][i]));
            Assert.That(found[0][i].Single().Name.Text, Is.EqualTo(FormattableString.Invariant($"f{i}")));
        }
    }

    [Test]
    public void H08_ManyThreads_OfOneName_GiveOneUnit()
    {
        var context = new ScriptContext();
        var units = new System.Collections.Concurrent.ConcurrentBag<ScriptUnit>();
        int refused = 0;

        Parallel.For(0, 64, _ =>
        {
            try
            {
                units.Add(context.CreateUnit("same"));
            }
            catch (ArgumentException)
            {
                Interlocked.Increment(ref refused);
            }
        });

        Assert.That((units.Count, refused), Is.EqualTo((1, 63)));
    }

    [Test]
    public void State_IsKeptPerContextAndType()
    {
        var context = new ScriptContext();
        context.Set("text");

        Assert.That(context.Get<string>(), Is.EqualTo("text"));
        Assert.That(() => context.Get<Random>(), Throws.InvalidOperationException.With.Message.Contains("Set<Random>"));
        Assert.That(() => new ScriptContext().Get<string>(), Throws.InvalidOperationException);
    }

    private static ScriptContext WithModules(params FfiModule[] modules)
    {
        var context = new ScriptContext();
        Array.ForEach(modules, context.Install);
        Assert.That(context.Seal().Errors, Is.Empty);
        return context;
    }

    [TestCase(null, "there is no code behind it")]
    [TestCase("text", "the code behind it is a String; it has to be a HostFunction")]
    public void FunctionWithoutCode_IsNotSealed(object? native, string expected)
    {
        var context = new ScriptContext();
        context.Install(new FfiModule("host", builder => builder.Function(new FfiFunctionDef("f", default, FfiDataType.Void, []) { Native = native })));

        SealResult result = context.Seal();

        Assert.That(result.Success, Is.False);
        Assert.That(result.Errors.Single().ToString(), Does.Contain("SER2007").And.Contain("'void f()'").And.Contain(expected));
    }

    [TestCase(FfiTypeKind.Class)]
    [TestCase(FfiTypeKind.Struct)]
    [TestCase(FfiTypeKind.Interface)]
    public void TypeWithoutNativeType_IsNotSealed(FfiTypeKind kind)
    {
        var context = new ScriptContext();
        context.Install(new FfiModule("host", builder => builder.Type(new FfiTypeDef("game", "Thing", default, kind))));

        SealResult result = context.Seal();

        Assert.That(result.Success, Is.False);
        Assert.That(result.Errors.Single().ToString(), Does.Contain("SER2007").And.Contain("'game::Thing'").And.Contain("there is no C# type behind it"));
    }

    [Test]
    public void EnumsAndFuncdefs_NeedNoNativeType()
    {
        var context = new ScriptContext();
        context.Install(new FfiModule("host", builder => builder.Type("enum Color { Red }")));
        context.Install(new FfiModule("calls", builder => builder.Type("funcdef void Call(int)")));

        Assert.That(context.Seal().Errors, Is.Empty);
    }
}
