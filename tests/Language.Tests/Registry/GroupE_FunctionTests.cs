using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Checklist groups E, J and O: parameters and functions as definitions, and the one shape they have when sealed.</summary>
public sealed class GroupE_FunctionTests
{
    [Test]
    public void E01_Parameter_HasNameTypeAndDefault()
    {
        FfiParam parameter = DeclarationReader.ReadFunction("void f(const string &in text = \"a\")", FfiFunctionKind.Function).Parameters[0];

        Assert.That(parameter, Is.EqualTo(new FfiParam(
            "text", FfiDataType.Named("string", [], FfiModifiers.Const | FfiModifiers.In), new FfiExpr.String("a"))));
    }

    [Test]
    public void E03_DeclarationString_GivesTheDefinitionOfTypedCalls()
    {
        var text = new FfiRegistryBuilder("host");
        text.Fn("void ns::f(int x = 0, const double &in y = 1.5)");
        text.Type("class Foo").Fn("int get_size() const property").Fn("Foo@ f(int a)", FfiFunctionKind.Factory);
        text.Constant("const double math::PI = 3.14");
        text.Type("struct Vec2").Field("float x").Field("const int id");

        var typed = new FfiRegistryBuilder("host");
        FfiDataType foo = FfiDataType.Named("Foo", [], FfiModifiers.Handle);
        typed.Function(new FfiFunctionDef("f", default, FfiDataType.Void,
        [
            new FfiParam("x", FfiDataType.Int, new FfiExpr.Int(0)),
            new FfiParam("y", FfiDataType.Double.With(FfiModifiers.Const | FfiModifiers.In), new FfiExpr.Double(1.5)),
        ])
        { Namespace = "ns" });
        typed.Type(new FfiTypeDef("", "Foo", TypeHash.OfType("", "Foo"), FfiTypeKind.Class))
            .Function(new FfiFunctionDef("get_size", default, FfiDataType.Int, [], FfiFunctionKind.Method, FfiFunctionTraits.Const | FfiFunctionTraits.Property))
            .Function(new FfiFunctionDef("", default, foo, [new FfiParam("a", FfiDataType.Int)], FfiFunctionKind.Factory));
        typed.Constant(new FfiPropertyDef("PI", FfiDataType.Double) { Namespace = "math", IsReadOnly = true, Constant = new FfiExpr.Double(3.14) });
        typed.Type(new FfiTypeDef("", "Vec2", default, FfiTypeKind.Struct))
            .Field(new FfiPropertyDef("x", FfiDataType.Float))
            .Field(new FfiPropertyDef("id", FfiDataType.Int) { IsReadOnly = true });

        Assert.That(text.ToImage(), Is.EqualTo(typed.ToImage()));
        Assert.That(text.Build().Registry!.Fingerprint, Is.EqualTo(typed.Build().Registry!.Fingerprint));
    }

    [Test]
    public void E03_TypeDeclarations_GiveTheDefinitionsOfTypedCalls()
    {
        var signature = new FfiFunctionDef("cb", default, FfiDataType.Void, [new FfiParam("", FfiDataType.Int)]);
        AssertType("class Foo", new FfiTypeDef("", "Foo", default, FfiTypeKind.Class));
        AssertType("abstract class a::b::Foo", new FfiTypeDef("a::b", "Foo", default, FfiTypeKind.Class, FfiTypeTraits.Abstract));
        AssertType("final class Foo", new FfiTypeDef("", "Foo", default, FfiTypeKind.Class, FfiTypeTraits.Final));
        AssertType("class map<K, class V>", new FfiTypeDef("", "map", default, FfiTypeKind.Class) { TemplateParameters = ["K", "V"] });
        AssertType("struct Vec2", new FfiTypeDef("", "Vec2", default, FfiTypeKind.Struct));
        AssertType("interface IFoo", new FfiTypeDef("", "IFoo", default, FfiTypeKind.Interface));
        AssertType("enum E { A, B = 3, C, D = -1 }", new FfiTypeDef("", "E", default, FfiTypeKind.Enum)
        {
            Enum = new FfiEnumDef(FfiDataType.Int, [new("A", 0), new("B", 3), new("C", 4), new("D", -1)]),
        });
        AssertType("enum ns::E : uint8 { A = 0xff }", new FfiTypeDef("ns", "E", default, FfiTypeKind.Enum)
        {
            Enum = new FfiEnumDef(FfiDataType.UInt8, [new("A", 255)]),
        });
        AssertType("funcdef void cb(int)", new FfiTypeDef("", "cb", default, FfiTypeKind.Funcdef) { Signature = signature });
        AssertType("funcdef void ns::cb(int)", new FfiTypeDef("ns", "cb", default, FfiTypeKind.Funcdef) { Signature = signature });
    }

    [TestCase("clas Foo")]
    [TestCase("class")]
    [TestCase("class 1Foo")]
    [TestCase("class Foo : Bar")]
    [TestCase("class Foo<T")]
    [TestCase("abstract enum E { A }")]
    [TestCase("enum E { A = f() }")]
    [TestCase("enum E { A } trailing")]
    [TestCase("funcdef cb")]
    public void E03_TypeDeclaration_ThatIsNone_SaysSo(string declaration) => Assert.That(
        () => new FfiRegistryBuilder("host").Type(declaration), Throws.TypeOf<FormatException>().With.Message.Contains(declaration));

    [Test]
    public void E04_SealedFunction_HasOnlyConcreteTypes()
    {
        FunctionDef function = GroupHost.Registry(host =>
        {
            host.Type("class Foo");
            host.Fn("Foo@ f(const Foo@ a, int b = 1)");
        }).Functions.Single();

        Assert.That(function.ReturnType.IsValid && Array.TrueForAll(function.Parameters, p => p.Type.IsValid), Is.True);
        Assert.That(function.Parameters[1].Default!.Value, Is.EqualTo(new FfiExpr.Int(1)));
    }

    [TestCase("Nothing f()", "failed to resolve return type of function 'f': Unknown type: Nothing")]
    [TestCase("void ns::f(int a, Nothing obj)", "failed to resolve parameter 'obj' (index 1) of function 'ns::f': Unknown type: Nothing")]
    public void E05_Error_SaysWhichPlaceFailed(string function, string expected) =>
        Assert.That(GroupHost.Error(host => host.Fn(function)), Does.Contain(expected));

    [TestCase("void f(int a = 1, int b)")]
    [TestCase("void f(int a, int b = 1, int c)")]
    public void E08_Defaults_MustBeTrailing(string function) =>
        Assert.That(GroupHost.Error(host => host.Fn(function)), Does.Contain("SER2005").And.Contain("(index "));

    [TestCase("void f()", 0, 0)]
    [TestCase("void f(int a, int b)", 2, 2)]
    [TestCase("void f(int a, int b = 1, int c = 2)", 1, 3)]
    public void E08_RequiredParameters_AreThoseWithoutDefault(string function, int required, int all)
    {
        FunctionDef sealedFunction = GroupHost.Registry(host => host.Fn(function)).Functions[0];

        Assert.That(sealedFunction.Declaration!.RequiredParameterCount, Is.EqualTo(required));
        Assert.That(sealedFunction.RequiredParameterCount, Is.EqualTo(required));
        Assert.That(sealedFunction.Parameters, Has.Length.EqualTo(all));
    }

    [Test]
    public void J02_HostFunction_AnswersAsScriptFunctionsDo()
    {
        FunctionDef method = GroupHost.Registry(host => host.Type("class Foo").Fn("int get(int a, int b = 2) const")).Functions.Single();

        Assert.That(method.Name.Text, Is.EqualTo("get"));
        Assert.That(method.ReturnType.ToString(), Is.EqualTo("int"));
        Assert.That(method.IsMethod && method.IsConst && method.IsHost, Is.True);
        Assert.That(method.Owner!.QualifiedName, Is.EqualTo("Foo"));
        Assert.That(method.Body, Is.Null);
    }

    [TestCase("PI = 3")]
    [TestCase("const double PI")]
    [TestCase("const double PI = ")]
    [TestCase("const double PI = 3 4")]
    public void O03_ConstantDeclaration_ThatIsNone_SaysSo(string declaration) =>
        Assert.That(() => new FfiRegistryBuilder("host").Constant(declaration), Throws.TypeOf<FormatException>());

    [Test]
    public void O03_Constant_IsRegisteredFromText()
    {
        FfiRegistry registry = GroupHost.Registry(host => host.Constant("const double math::PI = 3.14").Constant("const int MIN = -2147483648"));

        Assert.That(registry.FindConstant("math::PI")!.Constant!.Value.AsDouble, Is.EqualTo(3.14));
        Assert.That(registry.FindConstant("MIN")!.Constant!.Value.AsInt64, Is.EqualTo(int.MinValue));
        Assert.That(registry.FindConstant("math::PI")!.Type.IsConst, Is.True);
    }

    private static void AssertType(string declaration, FfiTypeDef expected)
    {
        var text = new FfiRegistryBuilder("host");
        text.Type(declaration);
        var typed = new FfiRegistryBuilder("host");
        typed.Type(expected);
        Assert.That(text.ToImage(), Is.EqualTo(typed.ToImage()), declaration);
    }
}
