using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Instances of templates: made once per list of arguments, with members of their own.</summary>
public sealed class TemplateTests
{
    [Test]
    public void G10_InstanceInAHostSignature_IsMadeAtSeal()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Declare("array<double>@ f()").Array());
        TypeDef array = registry.Function("f").ReturnType.Type;

        Assert.That(array.ToString(), Is.EqualTo("array<double>"));
        Assert.That(array.Template!.Definition, Is.SameAs(registry.Type("array", 1)));
        Assert.That(registry.Member(array, "insertLast")!.Methods, Has.Length.EqualTo(1));
    }

    [Test]
    public void N06_MembersOfAnInstance_NameItsArgument()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array().Declare("array<int>@ f()"));
        TypeDef array = registry.Function("f").ReturnType.Type;

        Assert.Multiple(() =>
        {
            Assert.That(registry.Member(array, "opIndex")!.Methods.Select(m => m.ToString()), Is.EquivalentTo(new[]
            {
                "int & array<int>::opIndex(uint index)", "const int & array<int>::opIndex(uint index) const",
            }));
            Assert.That(registry.Member(array, "first")!.Getters[0].ReturnType.ToString(), Is.EqualTo("int"));
            Assert.That(array.Constructors[0].ReturnType.Type, Is.SameAs(array));
        });
    }

    [Test]
    public void G09_InstanceNamingItself_IsTheInstance()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array().Declare("array<int>@ f()"));
        TypeDef array = registry.Function("f").ReturnType.Type;

        FunctionDef assign = registry.Member(array, "opAssign")!.Methods[0];
        Assert.That(assign.ReturnType.Type, Is.SameAs(array));
        Assert.That(assign.Parameters[0].Type.Type, Is.SameAs(array));
    }

    [Test]
    public void N02_SameArguments_GiveTheSameInstance()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array().Declare("array<int>@ f()", "void g(const array<int>&in a)", "void h(int[] a)"));

        TypeDef array = registry.Function("f").ReturnType.Type;
        Assert.That(registry.Function("g").Parameters[0].Type.Type, Is.SameAs(array));
        Assert.That(registry.Function("h").Parameters[0].Type.Type, Is.SameAs(array));
    }

    [Test]
    public void N02_ModifiersOfArguments_MakeDifferentInstances()
    {
        string[] arguments = ["Foo", "Foo@", "const Foo@", "Foo@ const"];
        FfiRegistry registry = Sealing.Seal(b =>
        {
            b.Array().Class("Foo");
            b.Declare([.. arguments.Select((a, i) => $"array<{a}>@ f{i}()")]);
        });

        TypeDef[] types = [.. arguments.Select((_, i) => registry.Function($"f{i}").ReturnType.Type)];
        Assert.That(types, Is.Unique);
        Assert.That(types.Select(t => t.Hash), Is.Unique);
        Assert.That(types.Select(t => t.ToString()), Is.EqualTo(arguments.Select(a => $"array<{a}>")));
    }

    [TestCase("int", "const int &in")]
    [TestCase("Foo@", "Foo@ const &in")]
    [TestCase("const Foo@", "const Foo@ const &in")]
    public void N12_ConstReferenceToT_KeepsTheModifiersOfTheArgument(string argument, string expected)
    {
        FfiRegistry registry = Sealing.Seal(b =>
        {
            b.Array().Class("Foo");
            b.Declare($"array<{argument}>@ f()");
        });
        TypeDef array = registry.Function("f").ReturnType.Type;

        Assert.That(registry.Member(array, "insertLast")!.Methods[0].Parameters[0].Type.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void N13_NestedInstances_AreMadeWithTheirInner()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array().Declare("array<array<int>>@ f()"));
        TypeDef outer = registry.Function("f").ReturnType.Type;

        Assert.That(outer.ToString(), Is.EqualTo("array<array<int>>"));
        Assert.That(registry.Member(outer, "opIndex")!.Methods.Single(m => !m.IsConst).ReturnType.ToString(), Is.EqualTo("array<int> &"));
    }

    [Test]
    public void N13_DeeplyNestedInstance_IsMade()
    {
        string name = string.Concat(Enumerable.Repeat("array<", 64)) + "int" + new string('>', 64);

        FfiRegistry registry = Sealing.Seal(b => b.Array().Declare($"{name}@ f()"));

        Assert.That(registry.Function("f").ReturnType.Type.ToString(), Is.EqualTo(name));
    }

    [Test]
    public void N11_NameOfAnInstance_IsThatOfScripts()
    {
        FfiRegistry registry = Sealing.Seal(b =>
        {
            b.Template("map", "K", "V");
            b.Array().Declare("map<int, array<int>>@ f()");
        });

        Assert.That(registry.Function("f").ReturnType.ToString(), Is.EqualTo("map<int, array<int>>@"));
    }

    [Test]
    public void N08_InstanceMadeAfterSeal_IsSharedByThreads()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array().Class("Foo"));
        TypeDef array = registry.Type("array", 1);
        DataType[] arguments = [new DataType(registry.Type("Foo"), FfiModifiers.Handle)];
        var made = new TypeDef[64];

        Parallel.For(0, made.Length, i => made[i] = new TemplateInstantiator(registry.Instances).TryInstantiate(array, arguments, out _)!);

        Assert.That(made, Is.All.SameAs(made[0]));
        Assert.That(registry.Member(made[0], "insertLast")!.Methods, Has.Length.EqualTo(1));
    }

    [Test]
    public void N08_InstanceOverATypeOfAUnit_StaysInTheUnit()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array());
        TypeDef array = registry.Type("array", 1);
        var first = new CompilationContext(registry, new UnitId(1));
        var second = new CompilationContext(registry, new UnitId(2));

        TypeDef Instance(CompilationContext context)
        {
            var own = new TypeDef(context.Names.Intern("Own"), context.Root, TypeKind.Class, new TypeHash(7), TypeSource.Module(context.Script.Unit));
            return context.Instances.TryInstantiate(array, [new DataType(own)], out _)!;
        }

        Assert.That(Instance(first), Is.Not.SameAs(Instance(second)));
        Assert.That(Instance(first).Source.Kind, Is.EqualTo(TypeSourceKind.Module));
    }
}
