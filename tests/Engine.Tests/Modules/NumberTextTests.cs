using System.Globalization;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Tests.Modules;

public sealed class NumberTextTests
{
    [TestCase(0.0, "0")]
    [TestCase(-0.0, "-0")]
    [TestCase(0.1, "0.1")]
    [TestCase(1.0 / 3, "0.333333")]
    [TestCase(2.5, "2.5")]
    [TestCase(100000, "100000")]
    [TestCase(123456.7, "123457")]
    [TestCase(999999.5, "1e+06")]
    [TestCase(1e7, "1e+07")]
    [TestCase(1e10, "1e+10")]
    [TestCase(1.5e100, "1.5e+100")]
    [TestCase(0.0001, "0.0001")]
    [TestCase(0.00001, "1e-05")]
    [TestCase(-1.23456789e-7, "-1.23457e-07")]
    [TestCase(double.MaxValue, "1.79769e+308")]
    [TestCase(double.Epsilon, "4.94066e-324")]
    [TestCase(double.PositiveInfinity, "inf")]
    [TestCase(double.NegativeInfinity, "-inf")]
    [TestCase(double.NaN, "nan")]
    public void Of_Double_WritesSixDigitsAsCppStreamsDo(double value, string expected) =>
        Assert.That(NumberText.Of(value), Is.EqualTo(expected));

    [TestCase(1234565, "1.23456e+06")]
    [TestCase(1234575, "1.23458e+06")]
    [TestCase(0.00048828125, "0.000488281")]
    public void Of_DoubleBetweenTwoTexts_RoundsToEven(double value, string expected) =>
        Assert.That(NumberText.Of(value), Is.EqualTo(expected));

    [TestCase(0.1f, "0.1")]
    [TestCase(16777216f, "1.67772e+07")]
    [TestCase(float.NegativeInfinity, "-inf")]
    [TestCase(float.NaN, "nan")]
    public void Of_Float_WritesSixDigitsOfItsExactValue(float value, string expected) =>
        Assert.That(NumberText.Of(value), Is.EqualTo(expected));

    [TestCase(long.MinValue, "-9223372036854775808")]
    [TestCase(-7L, "-7")]
    public void Of_Int64_WritesAllDigits(long value, string expected) => Assert.That(NumberText.Of(value), Is.EqualTo(expected));

    [Test]
    public void Of_UInt64_WritesAllDigits() => Assert.That(NumberText.Of(ulong.MaxValue), Is.EqualTo("18446744073709551615"));

    [TestCase(true, "true")]
    [TestCase(false, "false")]
    public void Of_Bool_WritesTheWord(bool value, string expected) => Assert.That(NumberText.Of(value), Is.EqualTo(expected));

    [Test]
    [SetCulture("de-DE")]
    public void Of_AnyNumber_DoesNotDependOnTheCulture()
    {
        Assume.That(CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator, Is.EqualTo(","));

        Assert.That(NumberText.Of(-1.5), Is.EqualTo("-1.5"));
    }
}
