namespace Seraph.Engine.Tests.Registry;

/// <summary>The defects of the project that this one follows: each is a located message, or works.</summary>
public sealed class DefectTests
{
    private static void Host(FfiRegistryBuilder module) => module
        .Type("class Foo", HostType.Class<Version>())
        .Function("Foo@ f()", HostTexts.One, FfiFunctionKind.Factory)
        .Function("void reserve(int n)", HostTexts.One);

    [TestCase("void main()\n{ reserve(3); }", "unit.as(2,3): error AS2003", TestName = "Defect1_MethodOfAHostType_IsNoGlobalFunction")]
    [TestCase("void main()\n{ T x; }", "unit.as(2,3): error AS2007", TestName = "Defect2_TypeParameterOfATemplate_IsNoGlobalType")]
    [TestCase("\nclass string { }", "unit.as(2,7): error AS4001", TestName = "Defect4_ClassWithTheNameOfAHostType_IsAConflict")]
    [TestCase("void main()\n{ array<void> a; }", "unit.as(2,9): error AS3023", TestName = "Defect5_ArrayOfVoid_IsRejected")]
    [TestCase("void main()\n{ dictionary<array<int>, int> m; }", "key", TestName = "Defect5_ArrayAsKey_IsRejectedWithTheTextOfTheValidator")]
    [TestCase("class C { } void main()\n{ dictionary<C, int> m; }", "key", TestName = "Defect5_ClassAsKey_IsRejectedWithTheTextOfTheValidator")]
    [TestCase("\nexternal shared class P;", "unit.as(2,23): error AS4023", TestName = "Defect8_ExternalWithoutEntity_IsAnError")]
    [TestCase("void main()\n{ Missing x; }", "unit.as(2,3): error AS2007", TestName = "Defect9_UndefinedType_IsToldOnceAndWhereItIs")]
    [TestCase("void main()\n{ map<int> m; }", "unit.as(2,3): error AS3022", TestName = "Defect9_TemplateError_IsToldOnceAndWhereItIs")]
    public void Defect(string script, string expected)
    {
        string[] errors = HostTexts.Errors(script, Host);

        Assert.That(errors, Has.Length.EqualTo(1));
        Assert.That(errors[0], Does.StartWith("unit.as(2,").And.Contain(expected));
    }

    [Test]
    public void Defect2_ClassNamedLikeATypeParameter_IsFine() =>
        Assert.That(HostTexts.Run("class T { int v = 2; } int f() { array<int> b = {1}; T t; return t.v + b[0]; }"), Is.EqualTo(3));

    [Test]
    public void Defect3_FunctionNamedLikeAFactory_IsFine() =>
        Assert.That(HostTexts.Run("int f(int x) { return x; } int f() { return f(4); }", Host), Is.EqualTo(4));

    [Test]
    public void Defect6_ListOfPairs_MakesAnObject() =>
        Assert.That(HostTexts.Run("int f() { dictionary d = {{\"a\", 1}}; return int(d[\"a\"]); }"), Is.EqualTo(1));

    [Test]
    public void Defect7_ConstantOfANamespace_IsAConstant() =>
        Assert.That(HostTexts.Run("int f() { return int(math::PI * 100); }"), Is.EqualTo(314));

    [Test]
    public void Defect10_HostFunctionWithAnUnknownType_IsASealError()
    {
        IReadOnlyList<RegistrationError> errors = HostTexts.Context(static m => m.Function("void f(Missing@ x)", HostTexts.One)).Seal().Errors;

        Assert.That(errors.Select(e => e.Id), Is.EqualTo(new[] { "SER2001" }));
    }
}
