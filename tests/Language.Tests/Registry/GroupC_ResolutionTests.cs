using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Checklist rows C-08 and C-09: the order in which types are resolved, and what fails when.</summary>
public sealed class GroupC_ResolutionTests
{
    private static FfiRegistryBuilder Templates(FfiRegistryBuilder builder, Func<string, string?> validate)
    {
        foreach (string name in new[] { "Inner", "Middle", "Outer" })
        {
            builder.Type(new FfiTypeDef("", name, default, FfiTypeKind.Class)
            {
                TemplateParameters = ["T"],
                TemplateValidator = arguments => validate(arguments.Template),
            });
        }

        return builder;
    }

    [Test]
    public void C08_Arguments_AreResolvedBeforeTheTemplateIsInstantiated()
    {
        var order = new List<string>();
        GroupHost.Registry(b => Templates(b, name =>
        {
            order.Add(name);
            return null;
        }).Fn("void f(Outer<Middle<Inner<int>>>@ a)"));

        Assert.That(order, Is.EqualTo(new[] { "Inner", "Middle", "Outer" }));
    }

    [TestCase("Inner")]
    [TestCase("Middle")]
    [TestCase("Outer")]
    public void C08_FailureAtAnyLevel_IsToldOnceAndNamesThePlace(string failing) => Assert.That(
        GroupHost.Error(b => Templates(b, name => name == failing ? "not today" : null).Fn("void f(Outer<Middle<Inner<int>>>@ a)")),
        Does.Contain("not today").And.Contain("parameter 'a' (index 0) of function 'f'"));

    [Test]
    public void C09_ResolvedType_IsTheSameObjectAndCostsNothing()
    {
        FfiDataType type = FfiDataType.Int.With(FfiModifiers.Const);
        Assert.That(type.With(FfiModifiers.Const), Is.SameAs(type));

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            _ = type.With(FfiModifiers.Const).IsResolved;
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void J01_HostAndScriptFunctions_AreOneType_WithTheSameQuestions()
    {
        FunctionDef function = GroupHost.Registry(b => b.String()).FindType("string")!.Constructors[0];

        Assert.That(function.GetType(), Is.EqualTo(typeof(FunctionDef)));
        Assert.That((function.IsHost, function.Parameters.Length, function.RequiredParameterCount), Is.EqualTo((true, 0, 0)));
    }

    [Test]
    public void J04_RequiredParameters_AreThoseInFrontOfTheDefaults()
    {
        FunctionDef function = GroupHost.Registry(b => b.Fn("int f(int a, double b = 1.5, bool c = true)")).FindFunctions("f")[0];

        Assert.That(function.RequiredParameterCount, Is.EqualTo(1));
        Assert.That(function.Parameters.Select(p => p.Default is not null), Is.EqualTo(new[] { false, true, true }));
        Assert.That(function.Parameters.Select(p => p.Type.ToString()), Is.EqualTo(new[] { "int", "double", "bool" }));
    }

    [Test]
    public void J05_Methods_KnowTheirOwnerAndFunctionsHaveNone()
    {
        FfiRegistry registry = GroupHost.Registry(b =>
        {
            b.Fn("int f()");
            b.Type("class Foo").Fn("int f() const");
        });
        FunctionDef function = registry.FindFunctions("f")[0];
        FunctionDef method = registry.FindMethods(registry.FindType("Foo")!, "f")[0];

        Assert.That((function.Owner, function.IsMethod, function.IsConst), Is.EqualTo((null as TypeDef, false, false)));
        Assert.That((method.Owner!.Name.Text, method.IsMethod, method.IsConst), Is.EqualTo(("Foo", true, true)));
    }

    [Test]
    public void M12_ConstObjects_GetTheConstOperator()
    {
        FfiRegistry registry = GroupHost.Registry(b => b.Type("class Foo").Fn("int opIndex(int i)").Fn("int opIndex(int i) const"));
        TypeDef type = registry.FindType("Foo")!;

        Assert.That(registry.FindOperator(type, "opIndex", isConst: true)!.IsConst);
        Assert.That(registry.FindOperator(type, "opIndex", isConst: false)!.IsConst, Is.False);
    }

    [Test]
    public void N01_MembersOfAnInstance_AreMadeOnceWhoeverAsks()
    {
        FfiRegistry registry = GroupHost.Registry(b =>
        {
            b.Type("class Box<T>").Fn("T get() const").Fn("int get_size() const property").Fn("void put(const T&in value)");
            b.Fn("void f(Box<int>@ a)");
        });
        TypeDef box = registry.FindFunctions("f")[0].Parameters[0].Type.Type;
        FunctionDef[] found = new FunctionDef[64];
        Parallel.For(0, found.Length, i => found[i] = registry.FindMethods(box, i % 2 == 0 ? "get" : "put")[0]);

        Assert.That(found.Distinct().Count(), Is.EqualTo(2));
        Assert.That(registry.FindMember(box, "size")!.Getters[0], Is.SameAs(registry.FindMethods(box, "get_size")[0]));
        Assert.That(found[0].ToString(), Is.EqualTo("int Box<int>::get() const"));
    }
}
