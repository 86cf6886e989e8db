using Seraph.Language.Ffi;
using Seraph.Language.Registry;

namespace Seraph.Language.Tests.Registry;

/// <summary>What an error says of whom: as data, and whatever the order of modules (group G).</summary>
public sealed class GroupG_BlameTests
{
    private static FfiImage Image(string name, Action<FfiRegistryBuilder> register)
    {
        var builder = new FfiRegistryBuilder(name);
        register(builder);
        return builder.ToImage();
    }

    private static string[] Errors(params FfiImage[] images) =>
        [.. RegistryLinker.Link(images).Errors.Select(e => e.ToString())];

    private static RegistrationError Error(Action<FfiRegistryBuilder> register)
    {
        IReadOnlyList<RegistrationError> errors = GroupHost.Seal(register).Errors;
        Assert.That(errors, Has.Count.EqualTo(1), string.Join('\n', errors));
        return errors[0];
    }

    private static IEnumerable<TestCaseData> Clashes()
    {
        yield return new TestCaseData(
            (Action<FfiRegistryBuilder>)(b => b.Type("class Foo")), (Action<FfiRegistryBuilder>)(b => b.Type("final class Foo"))).SetName("types");
        yield return new TestCaseData(
            (Action<FfiRegistryBuilder>)(b => b.Fn("int f(int a)")), (Action<FfiRegistryBuilder>)(b => b.Fn("int f(int b)"))).SetName("functions");
        yield return new TestCaseData(
            (Action<FfiRegistryBuilder>)(b => b.Constant("const int N = 1")), (Action<FfiRegistryBuilder>)(b => b.Constant("const int N = 2"))).SetName("constants");
        yield return new TestCaseData(
            (Action<FfiRegistryBuilder>)(b => b.Type("class N")), (Action<FfiRegistryBuilder>)(b => b.Constant("const int N = 2"))).SetName("kinds of names");
    }

    [TestCaseSource(nameof(Clashes))]
    public void G13_AClashIsToldTheSame_WhateverTheOrderOfModules(Action<FfiRegistryBuilder> left, Action<FfiRegistryBuilder> right)
    {
        FfiImage a = Image("a", left);
        FfiImage b = Image("b", right);

        Assert.That(Errors(a, b), Has.Length.EqualTo(1));
        Assert.That(Errors(b, a), Is.EqualTo(Errors(a, b)));
    }

    [Test]
    public void E05_UnknownType_CarriesFunctionAndParameterAsData()
    {
        RegistrationError error = Error(b => b.Fn("void ns::f(int a, Missing@ b)"));

        Assert.That(error.Id, Is.EqualTo("SER2001"));
        Assert.That((error.Function, error.ParameterName, error.ParameterIndex), Is.EqualTo(("void ns::f(int a, Missing@ b)", "b", 1)));
    }

    [Test]
    public void E05_UnknownResult_CarriesTheFunctionAsData()
    {
        RegistrationError error = Error(b => b.Type("class Foo").Fn("Missing@ f() const"));

        Assert.That((error.Function, error.ParameterName, error.ParameterIndex), Is.EqualTo(("Missing@ Foo::f() const", null as string, null as int?)));
    }

    [Test]
    public void E08_DefaultsNotTrailing_CarriesFunctionAndParameterAsData()
    {
        RegistrationError error = Error(b => b.Function(new FfiFunctionDef(
            "f", default, FfiDataType.Void,
            [new FfiParam("a", FfiDataType.Int, new FfiExpr.Int(1)), new FfiParam("b", FfiDataType.Int)])
        { Native = GroupHost.Native }));

        Assert.That(error.Id, Is.EqualTo("SER2005"));
        Assert.That((error.ParameterName, error.ParameterIndex), Is.EqualTo(("b", (int?)1)));
        Assert.That(error.Function, Does.StartWith("void f("));
    }

    [Test]
    public void G13_TwoModulesWithTheSameSpecialisation_AreFineIfTheySayTheSame()
    {
        FfiImage template = Image("t", b => b.Type("class Box<T>"));
        FfiImage Special(string name, string member) => Image(name, b => b.Type(
            new FfiTypeDef("", "Box", default, FfiTypeKind.Class) { TemplateArguments = [FfiDataType.Int] }).Fn(member));

        Assert.That(Errors(template, Special("a", "int get()"), Special("b", "int get()")), Is.Empty);
        Assert.That(Errors(template, Special("a", "int get()"), Special("b", "int other()")), Has.Length.EqualTo(1));
    }
}
