using System.Globalization;
using Seraph.Language.Ffi;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Checklist group D: default arguments as data, and what sealing checks in them. That they run is in Engine.Tests.</summary>
public sealed class GroupD_DefaultsTests
{
    /// <summary>What a declaration says, the case that it becomes, and how it is printed again.</summary>
    public static IEnumerable<TestCaseData> Written =>
    [
        Case("0", new FfiExpr.Int(0)),
        Case("2147483648", new FfiExpr.UInt(2147483648)),
        Case("18446744073709551615", new FfiExpr.UInt(ulong.MaxValue)),
        Case("9223372036854775807", new FfiExpr.Int(long.MaxValue)),
        Case("-1.5", new FfiExpr.Unary("-", new FfiExpr.Double(1.5))),
        Case("1.5f", new FfiExpr.Float(1.5f)),
        Case("1e300", new FfiExpr.Double(1e300), "1E+300"),
        Case("true", new FfiExpr.Bool(true)),
        Case("false", new FfiExpr.Bool(false)),
        Case("null", new FfiExpr.Null()),
        Case("\"default\"", new FfiExpr.String("default")),
        Case("\"a\\\"b\\n\\0\"", new FfiExpr.String("a\"b\n\0")),
        Case("!true", new FfiExpr.Unary("!", new FfiExpr.Bool(true))),
        Case("~5", new FfiExpr.Unary("~", new FfiExpr.Int(5))),
        Case("+5", new FfiExpr.Unary("+", new FfiExpr.Int(5))),
        Case("1 + 2 * 3", new FfiExpr.Binary(new FfiExpr.Int(1), "+", new FfiExpr.Binary(new FfiExpr.Int(2), "*", new FfiExpr.Int(3))), "1 + (2 * 3)"),
        Case("(1 + 2) * 3", new FfiExpr.Binary(new FfiExpr.Binary(new FfiExpr.Int(1), "+", new FfiExpr.Int(2)), "*", new FfiExpr.Int(3))),
        Case("MAX_VALUE", new FfiExpr.Ident("MAX_VALUE")),
        Case("Color::Red", new FfiExpr.ScopedIdent("Color", "Red")),
        Case("a::b::PI", new FfiExpr.ScopedIdent("a::b", "PI")),
        Case("Vec2(0, 0)", new FfiExpr.Construct(FfiDataType.Named("Vec2"), [new FfiExpr.Int(0), new FfiExpr.Int(0)])),
        Case("NS::Type(1)", new FfiExpr.Construct(FfiDataType.Named("NS::Type"), [new FfiExpr.Int(1)])),
        Case("int8(3)", new FfiExpr.Construct(FfiDataType.Int8, [new FfiExpr.Int(3)])),
    ];

    private static string[] Texts => ["a ? 1 : 2", "a[1]", "a++", "cast<A>(b)", "{1, 2}", "function(x) { return x; }", "f(x: 1)", "a.b", "@a", "1 + a[2]"];

    [TestCaseSource(nameof(Written))]
    public void D01_Default_IsReadAsData(string text, FfiExpr expected, string printed)
    {
        Assert.That(Read(text), Is.EqualTo(expected));
        Assert.That(FfiExprPrinter.Print(expected), Is.EqualTo(printed));
    }

    [TestCaseSource(nameof(Written))]
    public void D07_PrintedDefault_ReadsBackAsTheSame(string text, FfiExpr expected, string printed) =>
        Assert.That(Read(printed), Is.EqualTo(expected), text);

    [Test]
    public void D03_Numbers_ArePrintedTheSameInEveryCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.That(FfiExprPrinter.Print(new FfiExpr.Double(-1234.5)), Is.EqualTo("-1234.5"));
            Assert.That(FfiExprPrinter.Print(new FfiExpr.Float(0.25f)), Is.EqualTo("0.25f"));
            Assert.That(Read("1234.5"), Is.EqualTo(new FfiExpr.Double(1234.5)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void D04_String_SurvivesPrintingWhateverIsInIt()
    {
        const string Text = "quote \" backslash \\ line\nfeed\ttab\rreturn \0 nul 😀 é";

        Assert.That(Read(FfiExprPrinter.Print(new FfiExpr.String(Text))), Is.EqualTo(new FfiExpr.String(Text)));
    }

    [Test]
    public void D07_NegativeLiteralInsideOperator_IsNoDecrement() =>
        Assert.That(FfiExprPrinter.Print(new FfiExpr.Unary("-", new FfiExpr.Int(-1))), Is.EqualTo("-(-1)"));

    [TestCaseSource(nameof(Texts))]
    public void D12_WhatIsNoData_StaysText(string text) => Assert.That(Read(text), Is.EqualTo(new FfiExpr.Source(text)));

    [Test]
    public void D05_ScopedNameOfEnumValue_BecomesEnumValueAtSeal()
    {
        FfiRegistry registry = GroupHost.Registry(host =>
        {
            host.Fn("void f(Color c = Color::Red)");
            host.Type("enum Color { Red, Green }");
        });

        Assert.That(registry.FindFunctions("f")[0].Parameters[0].Default!.Value, Is.EqualTo(
            new FfiExpr.EnumValue(FfiDataType.Of(TypeHash.OfType("", "Color"), "Color"), "Red")));
    }

    [Test]
    public void D05_UnknownValueOfEnum_IsAnError()
    {
        RegistrationError error = GroupHost.Seal(host =>
        {
            host.Type("enum Color { Red, Green }");
            host.Fn("void f(int a, Color c = Color::Gren)");
        }).Errors.Single();

        Assert.That(error.ToString(), Is.EqualTo(
            "host: error SER2011: parameter 'c' (index 1) of function 'void f(int a, Color c)': default 'Color::Gren': "
            + "enum 'Color' has no value 'Gren'; did you mean 'Green'?"));
        Assert.That((error.Function, error.ParameterName, error.ParameterIndex), Is.EqualTo(("void f(int a, Color c)", "c", 1)));
    }

    [Test]
    public void D05_TypedEnumValue_IsCheckedToo()
    {
        FfiDataType color = FfiDataType.Of(TypeHash.OfType("", "Color"), "Color");
        string error = GroupHost.Error(host =>
        {
            host.Type("enum Color { Red }");
            host.Function(new FfiFunctionDef("f", default, FfiDataType.Void, [new FfiParam("c", color, new FfiExpr.EnumValue(color, "Blue"))]));
        });

        Assert.That(error, Does.Contain("SER2011").And.Contain("enum 'Color' has no value 'Blue'"));
    }

    [Test]
    public void D05_EnumOfOtherNamespace_IsNotHiddenByNearerOne()
    {
        FfiDataType color = FfiDataType.Of(TypeHash.OfType("", "Color"), "Color");
        FfiRegistry registry = GroupHost.Registry(host =>
        {
            host.Type("enum Color { Red }");
            host.Type("enum ns::Color { Blue }");
            host.Function(new FfiFunctionDef("f", default, FfiDataType.Void, [new FfiParam("c", color, new FfiExpr.EnumValue(color, "Red"))]) { Namespace = "ns" });
        });

        FfiExpr value = registry.FindFunctions("ns::f")[0].Parameters[0].Default!.Value!;
        Assert.That(FfiExprPrinter.Print(value), Is.EqualTo("::Color::Red"));
    }

    [Test]
    public void D06_Construct_OfUnknownType_IsAnError() => Assert.That(
        GroupHost.Error(host => host.Fn("void f(int v = Vec3(0, 0))")),
        Does.Contain("SER2001").And.Contain("default of parameter 'v' (index 0)").And.Contain("Unknown type: Vec3"));

    [Test]
    public void D06_Construct_WithoutFittingConstructor_IsAnError()
    {
        RegistrationError error = GroupHost.Seal(host =>
        {
            Vec2(host);
            host.Fn("void f(Vec2 v = Vec2(1, 2, 3))");
        }).Errors.Single();

        Assert.That(error.Id, Is.EqualTo(RegistryRules.InvalidDefault));
        Assert.That(error.ParameterName, Is.EqualTo("v"));
        Assert.That(error.Message, Does.Contain("Vec2(1, 2, 3)").And.Contain("column"));
    }

    [Test]
    public void D06_Construct_OfKnownConstructor_IsFine() => GroupHost.Registry(host =>
    {
        host.Fn("void f(Vec2 v = Vec2(1, 2))");
        Vec2(host);
    });

    [Test]
    public void D06_Call_OfFunction_IsFine() => GroupHost.Registry(host =>
    {
        host.Fn("void f(int v = next(1))");
        host.Fn("int next(int a)");
    });

    [TestCase("f(int a = MAX_VALUE)", "MAX_VALUE")]
    [TestCase("ns::f(int a = MAX_VALUE)", "MAX_VALUE")]
    [TestCase("f(double a = math::PI)", "math::PI")]
    [TestCase("math::f(double a = PI)", "PI")]
    public void D09_Constant_MayBeRegisteredLater(string function, string name)
    {
        FfiRegistry registry = GroupHost.Registry(host =>
        {
            host.Fn("void " + function);
            host.Constant("const int MAX_VALUE = 7");
            host.Constant("const double math::PI = 3.14");
        });

        Assert.That(registry.Functions[0].Parameters[0].Default!.Value!.ToString(), Is.Not.Empty, name);
    }

    [TestCase("int a = MAX_VALU", "Unknown constant: MAX_VALU; did you mean 'MAX_VALUE'?")]
    [TestCase("int a = ns::MAX", "Unknown constant: ns::MAX")]
    [TestCase("int a = 1 + NOTHING", "Unknown constant: NOTHING")]
    [TestCase("int a = -NOTHING", "Unknown constant: NOTHING")]
    public void D09_UnknownConstant_IsAnError(string parameter, string expected)
    {
        string error = GroupHost.Error(host =>
        {
            host.Constant("const int MAX_VALUE = 7");
            host.Fn($"void f({parameter})");
        });

        Assert.That(error, Does.Contain("SER2011").And.Contain("parameter 'a' (index 0) of function 'void f(int a)'").And.Contain(expected));
    }

    [Test]
    public void D11_Text_IsParsedAtSealAndErrorPointsIntoIt()
    {
        string error = GroupHost.Error(host => host.Function(new FfiFunctionDef(
            "f", default, FfiDataType.Void, [new FfiParam("a", FfiDataType.Int, new FfiExpr.Source("1 + + )"))])));

        Assert.That(error, Does.Contain("SER2011").And.Contain("'1 + + )'").And.Contain("column 7"));
    }

    [Test]
    public void D11_Text_IsBoundAtSealAndErrorPointsIntoIt()
    {
        string error = GroupHost.Error(host => host.Fn("void f(int a = true ? nothing : 2)"));

        Assert.That(error, Does.Contain("SER2011").And.Contain("column 8"));
    }

    [Test]
    public void D11_TextThatIsSound_IsFine() => GroupHost.Registry(host => host.Fn("void f(int a = true ? 1 : 2)"));

    [TestCase("int a = \"text\"")]
    [TestCase("bool a = 1.5")]
    [TestCase("int a = null")]
    public void D13_ValueOfOtherType_IsAnError(string parameter)
    {
        string error = GroupHost.Error(host =>
        {
            host.String();
            host.Fn($"void f({parameter})");
        });

        Assert.That(error, Does.Contain("SER2011").And.Contain("parameter 'a' (index 0)"));
    }

    [Test]
    public void D14_Literals_AndConstants_AreTold()
    {
        Assert.That(Read("1").IsLiteral, Is.True);
        Assert.That(Read("A").IsLiteral, Is.False);
        Assert.That(Read("-A").IsPotentiallyConstant, Is.True);
        Assert.That(Read("A(1)").IsPotentiallyConstant, Is.False);
        Assert.That(Read("1 + A(1)").IsPotentiallyConstant, Is.False);
        Assert.That(Read("a ? 1 : 2").IsPotentiallyConstant, Is.False);
    }

    [TestCase("void f(int &out a = 1)")]
    [TestCase("void f(int &out a = X)")]
    public void D17_DefaultOfOutput_IsAnError(string function)
    {
        string error = GroupHost.Error(host => host.Fn(function));

        Assert.That(error, Does.Contain("SER2012").And.Contain("parameter 'a' (index 0)"));
    }

    [Test]
    public void D17_Void_IsTheDefaultOfOutputsOnly()
    {
        GroupHost.Registry(host => host.Fn("void f(int &out a = void)"));
        Assert.That(GroupHost.Error(host => host.Fn("void f(int a = void)")), Does.Contain("SER2012"));
    }

    private static void Vec2(FfiRegistryBuilder host) => host.Type("struct Vec2")
        .Fn("Vec2 f()", FfiFunctionKind.Constructor).Fn("Vec2 f(double x, double y)", FfiFunctionKind.Constructor);

    private static TestCaseData Case(string text, FfiExpr expected, string? printed = null) =>
        new TestCaseData(text, expected, printed ?? text).SetArgDisplayNames(text);

    private static FfiExpr Read(string text) =>
        DeclarationReader.ReadFunction($"void f(int a = {text})", FfiFunctionKind.Function).Parameters[0].Default!;
}
