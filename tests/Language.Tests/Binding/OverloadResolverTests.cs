using Seraph.Language.Binding;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Binding;

public sealed class OverloadResolverTests
{
    // Language.md B.5, and what the reference does in the cases around it.
    [TestCase("f(int64); f(uint); f(double)", "int", "f(int64)")]
    [TestCase("f(int64); f(uint); f(double)", "int8", "f(int64)")]
    [TestCase("f(int64); f(uint); f(double)", "uint8", "f(uint)")]
    [TestCase("f(int64); f(uint); f(double)", "-1", "f(int64)")]
    [TestCase("f(int64); f(uint); f(double)", "E", "f(int64)")]
    [TestCase("f(uint); f(float)", "int", "f(uint)")]
    [TestCase("f(uint); f(float)", "int64", "f(uint)")]
    [TestCase("f(float); f(int)", "double", "f(float)")]
    [TestCase("f(int); f(uint16); f(int8)", "uint8", "f(uint16)")]
    [TestCase("f(int8); f(uint)", "int", "f(int8)")]
    [TestCase("f(int); f(uint)", "5", "f(int)")]
    [TestCase("f(E); f(int)", "E", "f(E)")]
    [TestCase("f(int); f(int64)", "E", "f(int)")]
    [TestCase("f(double); f(X)", "int", "f(double)")]
    [TestCase("f(D@); f(I@)", "D", "f(D@)")]
    [TestCase("f(A@); f(B@)", "B", "f(B@)")]
    [TestCase("f(A@); f(int)", "null", "f(A@)")]
    [TestCase("f(A@); f(const A@)", "A@", "f(A@)")]
    [TestCase("f(A@); f(const A@)", "const A@", "f(const A@)")]
    [TestCase("f(A &); f(const A &)", "A", "f(A &)")]
    [TestCase("f(A &); f(const A &in)", "const A", "f(const A &in)")]
    [TestCase("f(int); f(double)", "ToInt8", "f(int)")]
    [TestCase("f(? &in); f(double)", "int", "f(double)")]
    [TestCase("f(? &in); f(string)", "string", "f(string)")]
    [TestCase("f(int64, int64); f(int, uint)", "int, int", "f(int, uint)")]
    [TestCase("f(int64, int); f(int, double)", "int, int", "f(int64, int)")]
    [TestCase("f(I@, int); f(D@, int64)", "D, 1", "f(D@, int64)")]
    public void Resolve_FindsTheNearest(string candidates, string arguments, string expected)
    {
        OverloadResult result = Resolve(candidates, arguments);

        Assert.That(result.Failure, Is.EqualTo(OverloadFailure.None));
        Assert.That(result.Function!.ToString(), Is.EqualTo("void " + expected));
    }

    [TestCase("f(float); f(double)", "int")]
    [TestCase("f(uint); f(uint64)", "uint16")]
    [TestCase("f(A@); f(B@)", "C")]
    [TestCase("f(A@); f(I@)", "null")]
    [TestCase("f(int, double); f(double, int)", "1, 1")]
    [TestCase("f(int); f(int, int = 2)", "1")]
    [TestCase("f(int); f(const int &in)", "int")]
    [TestCase("f(A); f(A@)", "A")]
    [TestCase("f(A@, B@); f(B@, A@)", "B, B")]
    [TestCase("f(float &out); f(double &out)", "int")]
    [TestCase("f(int8 &out); f(uint &out)", "void")]
    public void Resolve_EquallyNear_IsAmbiguous(string candidates, string arguments) =>
        Assert.That(Resolve(candidates, arguments).Failure, Is.EqualTo(OverloadFailure.Ambiguous));

    [TestCase("f(E)", "int")]
    [TestCase("f(bool)", "int")]
    [TestCase("f(int)", "bool")]
    [TestCase("f(XE)", "5")]
    [TestCase("f(B@)", "A@")]
    [TestCase("f(A@)", "const A")]
    [TestCase("f(A &)", "const A")]
    [TestCase("f(XTwo)", "5")]
    [TestCase("f(X &)", "5")]
    [TestCase("f(string)", "5")]
    [TestCase("f(int)", "")]
    [TestCase("f(int)", "1, 2")]
    public void Resolve_NothingFits_Fails(string candidates, string arguments) =>
        Assert.That(Resolve(candidates, arguments).Failure, Is.EqualTo(OverloadFailure.NoMatch));

    [TestCase("void m(int); void m(int) const", false, ExpectedResult = "void O::m(int)")]
    [TestCase("void m(int); void m(int) const", true, ExpectedResult = "void O::m(int) const")]
    [TestCase("void m(int) const; void m(int64)", false, ExpectedResult = "void O::m(int) const")]
    [TestCase("void m(int) const; void m(int64)", true, ExpectedResult = "void O::m(int) const")]
    [TestCase("void m(int)", true, ExpectedResult = null)]
    public string? Resolve_Methods_FollowTheObject(string methods, bool isConst)
    {
        BindingWorld world = BindingWorld.Of([BindingWorld.DeclareArguments("1")], methods.Split(';'));
        return world.Resolver.Resolve(world.Methods("m"), world.Arguments("1"), isConst).Function?.ToString();
    }

    [Test]
    public void Resolve_FaultyArgument_IsToldApart()
    {
        OverloadResult result = Resolve("f(int); f(A@)", "error");

        Assert.That(result.Failure, Is.EqualTo(OverloadFailure.Ambiguous));
        Assert.That(result.HasErrors);
    }

    internal static OverloadResult Resolve(string candidates, string arguments)
    {
        BindingWorld world = World(candidates, arguments);
        return world.Resolver.Resolve(world.Functions("f"), world.Arguments(arguments));
    }

    internal static BindingWorld World(string candidates, string arguments) => BindingWorld.Of(
        [.. candidates.Split(';').Select(c => "void " + c.Trim()), BindingWorld.DeclareArguments(arguments)]);
}
