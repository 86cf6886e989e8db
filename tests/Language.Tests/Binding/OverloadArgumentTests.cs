using Seraph.Language.Binding;

namespace Seraph.Language.Tests.Binding;

public sealed class OverloadArgumentTests
{
    [TestCase("f(int a, int b = 2)", "1", ExpectedResult = "0 -1")]
    [TestCase("f(int a, int b = 2)", "1, 4", ExpectedResult = "0 1")]
    [TestCase("f(int a, int b = 2)", "b: 1, a: 3", ExpectedResult = "1 0")]
    [TestCase("f(int a, int b = 2)", "1, b: 4", ExpectedResult = "0 1")]
    [TestCase("f(int a, int b = 2)", "a: 1", ExpectedResult = "0 -1")]
    [TestCase("f(int a, int b = 2, int c = 3)", "1, c: 4", ExpectedResult = "0 -1 1")]
    [TestCase("f(int a, const ?&in ...)", "1", ExpectedResult = "0 -1")]
    [TestCase("f(int a, const ?&in ...)", "1, 2, A", ExpectedResult = "0 1")]
    [TestCase("f()", "", ExpectedResult = "")]
    public string Resolve_MapsArguments(string candidate, string arguments)
    {
        OverloadResult result = OverloadResolverTests.Resolve(candidate, arguments);
        Assert.That(result.Failure, Is.EqualTo(OverloadFailure.None));
        return string.Join(" ", result.ArgumentMap);
    }

    [Test]
    public void Resolve_Variadic_HasAConversionForEachArgument()
    {
        OverloadResult result = OverloadResolverTests.Resolve("f(int64 a, const ?&in ...)", "1, 2, A");

        Assert.That(result.Conversions.Select(c => c.Kind), Is.EqualTo(new[]
        {
            ConversionKind.Numeric, ConversionKind.ToVariant, ConversionKind.ToVariant,
        }));
    }

    [Test]
    public void Resolve_VariadicWithoutMore_LosesToFixed() =>
        Assert.That(
            OverloadResolverTests.Resolve("f(int a, const ?&in ...); f(int a)", "1").Function!.Parameters, Has.Length.EqualTo(1));

    [TestCase("f(int &out a)", "int", ExpectedResult = "Identity")]
    [TestCase("f(int &out a)", "double", ExpectedResult = "Numeric")]
    [TestCase("f(int &out a)", "void", ExpectedResult = "Identity")]
    [TestCase("f(int &out a)", "bool", ExpectedResult = "parameter 1 'a': can't convert 'int' to 'bool'")]
    [TestCase("f(int &out a)", "3", ExpectedResult = "parameter 1 'a': the argument can't be assigned to")]
    [TestCase("f(int &out a)", "const int", ExpectedResult = "parameter 1 'a': the argument can't be assigned to")]
    [TestCase("f(B@ &out a)", "A@", ExpectedResult = "Upcast")]
    [TestCase("f(A@ &out a)", "B@", ExpectedResult = "parameter 1 'a': can't convert 'A@' to 'B@'")]
    [TestCase("f(? &out a)", "A@", ExpectedResult = "ToVariant")]
    [TestCase("f(int a)", "void", ExpectedResult = "parameter 1 'a': 'void' is only for '&out'")]
    [TestCase("f(A &inout a)", "A", ExpectedResult = "Identity")]
    [TestCase("f(A &inout a)", "A()", ExpectedResult = "Identity")]
    [TestCase("f(A &inout a)", "A@", ExpectedResult = "HandleToObject")]
    [TestCase("f(A &inout a)", "B", ExpectedResult = "Upcast")]
    [TestCase("f(A &inout a)", "const A", ExpectedResult = "parameter 1 'a': the argument is const")]
    [TestCase("f(const A &inout a)", "const A", ExpectedResult = "Identity")]
    [TestCase("f(A@ &inout a)", "A@", ExpectedResult = "Identity")]
    [TestCase("f(A@ &inout a)", "B@", ExpectedResult = "parameter 1 'a': can't convert 'B@' to 'A@'")]
    [TestCase("f(int &inout a)", "int", ExpectedResult = "Identity")]
    [TestCase("f(int &inout a)", "int()", ExpectedResult = "parameter 1 'a': the argument can't be assigned to")]
    [TestCase("f(int &inout a)", "int64", ExpectedResult = "parameter 1 'a': can't convert 'int64' to 'int'")]
    [TestCase("f(const string &inout a)", "string()", ExpectedResult = "Identity")]
    [TestCase("f(string &inout a)", "string()", ExpectedResult = "parameter 1 'a': the argument can't be assigned to")]
    [TestCase("f(const A &in a)", "A", ExpectedResult = "Identity")]
    [TestCase("f(A@ &in a)", "const A", ExpectedResult = "parameter 1 'a': can't convert 'const A' to 'A@'")]
    [TestCase("f(string s)", "5", ExpectedResult = "parameter 1 's': can't convert 'const int' to 'string'")]
    [TestCase("f(int, B@)", "1, A@", ExpectedResult = "parameter 2: can't convert 'A@' to 'B@'")]
    [TestCase("f(int a)", "1, 2", ExpectedResult = "takes 1 argument, 2 given")]
    [TestCase("f(int a, int b)", "1, 2, 3", ExpectedResult = "takes 2 arguments, 3 given")]
    [TestCase("f(int a, int b = 2)", "", ExpectedResult = "takes 1 to 2 arguments, 0 given")]
    [TestCase("f(int a, const ?&in ...)", "", ExpectedResult = "takes at least 1 arguments, 0 given")]
    [TestCase("f(int a, int b = 2)", "a: 1, a: 2", ExpectedResult = "parameter 1 'a' is given twice")]
    [TestCase("f(int a, int b = 2)", "1, a: 2", ExpectedResult = "parameter 1 'a' is given twice")]
    [TestCase("f(int a, int b = 2)", "b: 2", ExpectedResult = "parameter 1 'a' has no argument")]
    [TestCase("f(int a, int b = 2)", "1, c: 2", ExpectedResult = "has no parameter 'c'")]
    [TestCase("f(int a, int b = 2)", "a: 1, 2", ExpectedResult = "argument 2 has no name but follows one that has")]
    public string Explain_AgreesWithResolve(string candidate, string arguments)
    {
        BindingWorld world = OverloadResolverTests.World(candidate, arguments);
        OverloadResult result = world.Resolver.Resolve(world.Functions("f"), world.Arguments(arguments));
        string? reason = world.Resolver.Explain(world.Functions("f"), world.Arguments(arguments))[0].Reason;

        Assert.That(reason is null, Is.EqualTo(result.Failure == OverloadFailure.None));
        return reason ?? result.Conversions[0].Kind.ToString();
    }

    [Test]
    public void Explain_Ambiguous_LeavesThoseThatTie()
    {
        BindingWorld world = OverloadResolverTests.World("f(float); f(double); f(string); f(X)", "1");

        Assert.That(world.Resolver.Explain(world.Functions("f"), world.Arguments("1")).Select(r => $"{r.Function}: {r.Reason}"), Is.EquivalentTo(new[]
        {
            "void f(float): ", "void f(double): ", "void f(string): parameter 1: can't convert 'const int' to 'string'",
            "void f(X): others fit better",
        }));
    }

    [Test]
    public void Explain_ConstObject_SaysSo()
    {
        BindingWorld world = BindingWorld.Of([BindingWorld.DeclareArguments("")], ["void m()"]);

        Assert.That(world.Resolver.Explain(world.Methods("m"), [], objectIsConst: true)[0].Reason, Is.EqualTo("is not const"));
    }
}
