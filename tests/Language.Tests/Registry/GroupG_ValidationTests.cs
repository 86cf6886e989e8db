using System.Runtime.CompilerServices;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Checklist group G: what sealing refuses, all at once and in one order; and the fingerprint of what it accepts.</summary>
public sealed class GroupG_ValidationTests
{
    private static IEnumerable<string> Rules => typeof(RegistryRules).GetFields().Select(f => (string)f.GetRawConstantValue()!);

    [TestCase("class Foo", FfiFunctionKind.Constructor, "Foo f()", "class can't have the constructor")]
    [TestCase("struct Foo", FfiFunctionKind.Factory, "Foo f()", "struct can't have the factory")]
    [TestCase("interface Foo", FfiFunctionKind.Factory, "Foo@ f()", "interface can't have the factory")]
    [TestCase("enum Foo { A }", FfiFunctionKind.Method, "void f()", "enum can't have the method 'f'")]
    [TestCase("funcdef void Foo()", FfiFunctionKind.Method, "void f()", "funcdef can't have the method 'f'")]
    [TestCase("abstract class Foo", FfiFunctionKind.Factory, "Foo@ f()", "abstract class can't have the factory")]
    [TestCase("class Foo", FfiFunctionKind.Destructor, "void f(int a)", "destructor takes nothing")]
    [TestCase("class Foo", FfiFunctionKind.Function, "void f(int a)", "class can't have the function")]
    public void G05_Behaviour_MustFitTheKindOfType(string type, FfiFunctionKind kind, string function, string expected) =>
        Assert.That(GroupHost.Error(host => host.Type(type).Fn(function, kind)), Does.Contain("SER2009").And.Contain("'Foo'").And.Contain(expected));

    [TestCase(FfiFunctionKind.Factory, "int f()")]
    [TestCase(FfiFunctionKind.Factory, "Bar@ f()")]
    [TestCase(FfiFunctionKind.Factory, "void f()")]
    [TestCase(FfiFunctionKind.Factory, "list<Foo>@ f()")]
    public void G05_Factory_MustReturnItsType(FfiFunctionKind kind, string function)
    {
        string error = GroupHost.Error(host =>
        {
            host.Type("class Bar");
            host.Type("class list<T>").Fn("list<T>@ f()", FfiFunctionKind.Factory);
            host.Type("class Foo").Fn(function, kind);
        });

        Assert.That(error, Does.Contain("SER2009").And.Contain("a factory of 'Foo' returns one, not "));
    }

    [TestCase("1x")]
    [TestCase("a b")]
    [TestCase("a::b")]
    [TestCase("int")]
    [TestCase("return")]
    [TestCase("a-b")]
    [TestCase("~Foo")]
    public void G05_Name_MustBeOneThatScriptsCanWrite(string name)
    {
        Action<FfiRegistryBuilder>[] uses =
        [
            host => host.Type(new FfiTypeDef("", name, default, FfiTypeKind.Class)),
            host => host.Type(new FfiTypeDef("", "Foo", default, FfiTypeKind.Class) { TemplateParameters = [name] }),
            host => host.Type(new FfiTypeDef("", "Foo", default, FfiTypeKind.Enum) { Enum = new FfiEnumDef(FfiDataType.Int, [new FfiEnumValue(name, 1)]) }),
            host => host.Function(new FfiFunctionDef(name, default, FfiDataType.Void, [])),
            host => host.Function(new FfiFunctionDef("f", default, FfiDataType.Void, [new FfiParam(name, FfiDataType.Int)])),
            host => host.Type("class Foo").Function(new FfiFunctionDef(name, default, FfiDataType.Void, []) { Kind = FfiFunctionKind.Method }),
            host => host.Function(new FfiFunctionDef("f", default, FfiDataType.Void, []) { Namespace = name == "a::b" ? "a::1b" : name }),
        ];

        foreach (Action<FfiRegistryBuilder> use in uses)
        {
            Assert.That(GroupHost.Error(use), Does.Contain("SER2007").And.Contain("is no name that a script could write"));
        }
    }

    [Test]
    public void G05_TypeWithSomethingElseBehindIt_IsAnError() => Assert.That(
        GroupHost.Error(host => host.Type("class Foo", "text")), Does.Contain("SER2007").And.Contain("is a String; it has to be an INativeType"));

    [TestCase(FfiTypeKind.Class, FfiTypeTraits.Unmanaged, "class can't be Unmanaged")]
    [TestCase(FfiTypeKind.Struct, FfiTypeTraits.NoHandle, "struct can't be NoHandle")]
    [TestCase(FfiTypeKind.Struct, FfiTypeTraits.Scoped, "struct can't be Scoped")]
    [TestCase(FfiTypeKind.Interface, FfiTypeTraits.Scoped, "interface can't be Scoped")]
    [TestCase(FfiTypeKind.Class, FfiTypeTraits.Abstract | FfiTypeTraits.Final, "both Abstract and Final")]
    [TestCase(FfiTypeKind.Class, FfiTypeTraits.Scoped | FfiTypeTraits.NoHandle, "both Scoped and NoHandle")]
    [TestCase(FfiTypeKind.Class, FfiTypeTraits.DefaultArray, "must have one type parameter")]
    [TestCase(FfiTypeKind.Funcdef, FfiTypeTraits.None, "funcdef has no signature")]
    [TestCase(FfiTypeKind.Enum, FfiTypeTraits.None, "has no integer type behind it")]
    public void G05_Traits_MustFitTheKindOfType(FfiTypeKind kind, FfiTypeTraits traits, string expected) => Assert.That(
        GroupHost.Error(host => host.Type(new FfiTypeDef("", "Foo", default, kind, traits))), Does.Contain("SER2007").And.Contain(expected));

    [TestCase("int opCmp(int a, int b) const", "opCmp takes 1 parameter, not 2")]
    [TestCase("bool opCmp(int a) const", "opCmp returns int, not 'bool'")]
    [TestCase("int opEquals(int a) const", "opEquals returns bool, not 'int'")]
    [TestCase("bool opEquals() const", "opEquals takes 1 parameter, not 0")]
    [TestCase("int opConv(int a) const", "opConv takes no parameters")]
    [TestCase("void opImplConv() const", "opImplConv returns a value, not 'void'")]
    [TestCase("int opCast() const", "opCast returns a handle, not 'int'")]
    [TestCase("int opIndex()", "opIndex takes 1 or more parameters, not 0")]
    [TestCase("void opIndex(int a)", "opIndex returns a value, not 'void'")]
    [TestCase("int get_opIndex() const", "get_opIndex takes 1 or more parameters, not 0")]
    [TestCase("void set_opIndex(int a)", "set_opIndex takes 2 or more parameters, not 1")]
    [TestCase("int opNeg(int a)", "opNeg takes no parameters, not 1")]
    [TestCase("int opAdd()", "opAdd takes 1 parameter, not 0")]
    [TestCase("void opMul_r(int a)", "opMul_r returns a value, not 'void'")]
    [TestCase("void opAddAssign()", "opAddAssign takes 1 parameter, not 0")]
    [TestCase("int opForEnd(int a)", "opForEnd returns bool, not 'int'")]
    [TestCase("int opForValue1()", "opForValue takes 1 parameter, not 0")]
    [TestCase("void get_x() property", "get_x returns a value, not 'void'")]
    [TestCase("int get_x(int a, int b) property", "get_x takes nothing, or an index; not 2 parameters")]
    [TestCase("void set_x() property", "set_x takes the value, or an index and the value; not 0 parameters")]
    [TestCase("int set_x(int a) property", "set_x returns nothing, not 'int'")]
    [TestCase("int x() property", "a property accessor is called get_… or set_…, not 'x'")]
    public void G11_OperatorOrAccessor_MustHaveItsSignature(string method, string expected)
    {
        string error = GroupHost.Error(host => host.Type("class Foo").Fn(method));

        Assert.That(error, Does.Contain("SER2010").And.Contain("Foo::").And.Contain(expected.Replace("opForValue takes", "opForValue1 takes", StringComparison.Ordinal)));
    }

    [TestCase("int opCmp(int a) const")]
    [TestCase("bool opEquals(const Foo &in a) const")]
    [TestCase("int opConv() const")]
    [TestCase("void opConv(?&out value) const")]
    [TestCase("Foo@ opCast()")]
    [TestCase("int& opIndex(int a, int b)")]
    [TestCase("int get_opIndex(int a) const property")]
    [TestCase("void set_opIndex(int a, int value) property")]
    [TestCase("void opAddAssign(int a)")]
    [TestCase("int get_x(int index) property")]
    [TestCase("int opSomething(int a, int b, int c)")]
    [TestCase("int get_x(int a, int b, int c)")]
    public void G11_SoundOperatorOrAccessor_IsTaken(string method) => GroupHost.Registry(host => host.Type("class Foo").Fn(method));

    [TestCase("void f(int@ a)", "there are no handles to 'int'")]
    [TestCase("void f(Value@ a)", "there are no handles to 'Value'")]
    [TestCase("void f(void a)", "a parameter can't be void")]
    [TestCase("void f(?&inout a)", "'?&in' or '?&out'")]
    [TestCase("? f()", "'?' can't be a result")]
    [TestCase("Value@ f()", "there are no handles to 'Value'")]
    [TestCase("void f(Single@ a)", "'Single' has no handles and can't be a parameter")]
    [TestCase("Single@ f()", "there are no handles to 'Single'")]
    public void G11_Modifiers_MustFitTheType(string function, string expected)
    {
        string error = GroupHost.Error(host =>
        {
            host.Type("struct Value");
            host.Type(new FfiTypeDef("", "Single", default, FfiTypeKind.Class, FfiTypeTraits.NoHandle));
            host.Fn(function);
        });

        Assert.That(error, Does.Contain("SER2013").And.Contain(expected));
    }

    [TestCase("Value", "is no class")]
    [TestCase("IFoo", "is no class")]
    [TestCase("Nothing", "Unknown type: Nothing")]
    public void G11_Base_MustBeAClass(string @base, string expected) => Assert.That(
        GroupHost.Error(host =>
        {
            host.Type("struct Value");
            host.Type("interface IFoo");
            host.Type(new FfiTypeDef("", "Foo", default, FfiTypeKind.Class) { Base = FfiDataType.Named(@base) });
        }), Does.Contain(expected));

    [Test]
    public void G11_Bases_MustNotGoInCircles()
    {
        string[] errors = GroupHost.Errors(host =>
        {
            host.Type(new FfiTypeDef("", "A", default, FfiTypeKind.Class) { Base = FfiDataType.Named("B") });
            host.Type(new FfiTypeDef("", "B", default, FfiTypeKind.Class) { Base = FfiDataType.Named("A") });
        });

        Assert.That(errors, Has.Length.EqualTo(2).And.All.Contains("derives from itself"));
    }

    [Test]
    public void G06_Names_MustMeanOneThing()
    {
        string[] errors = GroupHost.Errors(host =>
        {
            host.Type("class a::Thing");
            host.Fn("void a::Thing()");
            host.Constant("const int a::X = 1").Fn("void a::X(int y)");
            host.Constant("const int a::Y = 1").Fn("int a::get_Y() property");
            host.Type("struct S").Field("int f").Fn("void f()");
            host.Type("enum E { A, A }");
            host.Fn("void g(int p, int p)");
        });

        Assert.That(errors, Has.Length.EqualTo(6).And.All.Contains("SER2014"), string.Join('\n', errors));
        Assert.That(errors, Has.Some.Contains("'a::Thing' is the name of a type and of a function"));
        Assert.That(errors, Has.Some.Contains("'a::Y' is the name of a constant and of a property"));
        Assert.That(errors, Has.Some.Contains("parameter 'p' (index 1)"));
    }

    [Test]
    public void G07_ThreeBadFunctions_GiveThreeErrorsInOneOrder()
    {
        string[] functions = ["void c(Nothing a)", "void a(int x = NONE)", "int@ b()"];
        string[] errors = GroupHost.Errors(host => Array.ForEach(functions, f => host.Fn(f)));
        string[] reversed = GroupHost.Errors(host => Array.ForEach([.. functions.Reverse()], f => host.Fn(f)));

        Assert.That(errors, Has.Length.EqualTo(3), string.Join('\n', errors));
        Assert.That(reversed, Is.EqualTo(errors));
    }

    [Test]
    public void G08_UnknownHostType_IsAnError() =>
        Assert.That(GroupHost.Seal(host => host.Fn("void f(Nothing a)")).Success, Is.False);

    [Test]
    public void G10_TemplateInstanceInSignature_IsMadeAtSeal()
    {
        FfiRegistry registry = GroupHost.Registry(host =>
        {
            host.Fn("array<int>@ split()");
            host.Fn("void join(array<int>@ a)");
            host.Type("class array<T>").Fn("T& opIndex(uint i)");
        });

        TypeDef instance = registry.FindFunctions("split")[0].ReturnType.Type;
        Assert.That(registry.FindFunctions("join")[0].Parameters[0].Type.Type, Is.SameAs(instance));
        Assert.That(registry.FindMethods(instance, "opIndex")[0].ReturnType.ToString(), Is.EqualTo("int &"));
        Assert.That(instance.Id, Is.Zero, "K-09: instances go by their hash");
    }

    [Test]
    public void G12_ManyOverloads_AreLinkedInLinearTime()
    {
        FfiFunctionDef[] functions = [.. Enumerable.Range(0, 10_000).Select(i => new FfiFunctionDef(
            "f", default, FfiDataType.Void, [.. Enumerable.Range(0, 14).Select(bit => new FfiParam("", (i >> bit & 1) == 0 ? FfiDataType.Int : FfiDataType.Bool))]))];

        long bytes = Allocated(functions[..1000]);
        long tenfold = Allocated(functions);

        // Copying the list for each overload would allocate 400 MB for the larger one, a hundred times the smaller one.
        Assert.That(tenfold, Is.LessThan(15 * bytes));
    }

    [Test]
    public void G13_DuplicateType_IsAnError() => Assert.That(
        GroupHost.Error(host =>
        {
            host.Type("class Foo");
            host.Type("class Foo");
        }), Is.EqualTo("host: error SER2002: type 'Foo' is registered twice"));

    [Test]
    public void G13_DuplicateFunction_IsAnError() => Assert.That(
        GroupHost.Error(host => host.Fn("void f(int a)").Fn("int f(int b)")), Does.Contain("SER2003"));

    [Test]
    public void G13_EqualIdentitiesOfDifferentFunctions_AreReported()
    {
        var hash = new TypeHash(42);
        string error = GroupHost.Error(host => host
            .Function(new FfiFunctionDef("f", hash, FfiDataType.Void, []))
            .Function(new FfiFunctionDef("g", hash, FfiDataType.Void, [])));

        Assert.That(error, Does.Contain("SER2008").And.Contain("'void f()'").And.Contain("'void g()'"));
    }

    [Test]
    public void G13_EqualIdentitiesOfDifferentTypes_AreReported()
    {
        var hash = new TypeHash(42);
        string error = GroupHost.Error(host =>
        {
            host.Type(new FfiTypeDef("", "A", hash, FfiTypeKind.Class));
            host.Type(new FfiTypeDef("", "B", hash, FfiTypeKind.Class));
        });

        Assert.That(error, Does.Contain("'A'").And.Contain("'B'").And.Contain("same identity"));
    }

    [Test]
    public void Y13_Fingerprint_DoesNotDependOnOrder()
    {
        Action<FfiRegistryBuilder>[] parts =
        [
            host => host.Type("class Foo").Fn("void a()").Fn("void b(int x = 1)"),
            host => host.Type("class Bar").Fn("void b(int x = 1)").Fn("Foo@ foo()"),
            host => host.Type("enum E { A, B = 2 }"),
            host => host.Fn("void f(Foo@ a)").Fn("void f(Bar@ a)"),
            host => host.Constant("const int X = 1").Constant("const int Y = 2"),
        ];
        var random = new Random(5);
        ulong first = GroupHost.Registry(host => Array.ForEach(parts, p => p(host))).Fingerprint;
        for (int i = 0; i < 20; i++)
        {
            random.Shuffle(parts);
            Assert.That(GroupHost.Registry(host => Array.ForEach(parts, p => p(host))).Fingerprint, Is.EqualTo(first));
        }
    }

    [Test]
    public void Y13_Fingerprint_ChangesWithEachDefinition()
    {
        string[][] variants =
        [
            ["class Foo", "void m(int a)", "const int X = 1", "enum E { A }"],
            ["final class Foo", "void m(int a)", "const int X = 1", "enum E { A }"],
            ["class Foo", "int m(int a)", "const int X = 1", "enum E { A }"],
            ["class Foo", "void m(int b)", "const int X = 1", "enum E { A }"],
            ["class Foo", "void m(int a = 1)", "const int X = 1", "enum E { A }"],
            ["class Foo", "void m(int a = 2)", "const int X = 1", "enum E { A }"],
            ["class Foo", "void m(int a) const", "const int X = 1", "enum E { A }"],
            ["class Foo", "void m(int &in a)", "const int X = 1", "enum E { A }"],
            ["class Foo", "void m(int a)", "const int X = 2", "enum E { A }"],
            ["class Foo", "void m(int a)", "const int64 X = 1", "enum E { A }"],
            ["class Foo", "void m(int a)", "const int Y = 1", "enum E { A }"],
            ["class Foo", "void m(int a)", "const int X = 1", "enum E { A = 1 }"],
            ["class Foo", "void m(int a)", "const int X = 1", "enum E { A, B }"],
            ["class Foo", "void m(int a)", "const int X = 1", "enum E : int8 { A }"],
            ["class ns::Foo", "void m(int a)", "const int X = 1", "enum E { A }"],
        ];

        IEnumerable<ulong> prints = variants.Select(v => GroupHost.Registry(host =>
        {
            host.Type(v[0]).Fn(v[1]);
            host.Constant(v[2]).Type(v[3]);
        }).Fingerprint);
        Assert.That(prints.Distinct().Count(), Is.EqualTo(variants.Length));
    }

    [Test]
    public void Y13_Fingerprint_IsTheSameInEveryProcess() => Assert.That(
        GroupHost.Registry(host => host.Fn("void f(int a = 1)")).Fingerprint,
        Is.EqualTo(GroupHost.Registry(host => host.Function(new FfiFunctionDef("f", default, FfiDataType.Void, [new FfiParam("a", FfiDataType.Int, new FfiExpr.Int(1))]))).Fingerprint));

    [TestCaseSource(nameof(Rules))]
    public void G07_Rule_HasPage(string id) =>
        Assert.That(File.ReadLines(Path.Combine(Pages(), id + ".md")).First(), Does.StartWith($"# {id}: "));

    private static string Pages([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "rules");

    private static long Allocated(FfiFunctionDef[] functions)
    {
        var builder = new FfiRegistryBuilder("host");
        Array.ForEach(functions, f => builder.Function(f));
        long before = GC.GetAllocatedBytesForCurrentThread();
        SealResult result = builder.Build();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.That(result.Success, Is.True);
        return allocated;
    }
}
