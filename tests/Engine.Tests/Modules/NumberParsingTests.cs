using Seraph.Engine.Modules;

namespace Seraph.Engine.Tests.Modules;

public sealed class NumberParsingTests
{
    [TestCase("", 0)]
    [TestCase("x", 0)]
    [TestCase(".", 0)]
    [TestCase("+", 0)]
    [TestCase("e5", 0)]
    [TestCase("1", 1)]
    [TestCase("1.", 2)]
    [TestCase(".5", 2)]
    [TestCase("1.5.2", 3)]
    [TestCase("1e", 1)]
    [TestCase("1e+", 1)]
    [TestCase("1e+5x", 4)]
    [TestCase(" \t-2.5e-3 ", 9)]
    [TestCase("-Infinity!", 9)]
    [TestCase("info", 3)]
    [TestCase("NaN", 3)]
    public void RealPrefix_Always_EndsWhereStrtodDoes(string text, int expected)
    {
        NumberParsing.RealPrefix(text, out int end);

        Assert.That(end, Is.EqualTo(expected));
    }

    [TestCase("123abc", 10U, 123UL, 3)]
    [TestCase("fFg", 16U, 255UL, 2)]
    [TestCase("12", 8U, 0UL, 0)]
    [TestCase("", 10U, 0UL, 0)]
    [TestCase("18446744073709551616", 10U, 0UL, 20)]
    public void Read_Always_TakesTheDigitsOfTheBase(string text, uint @base, ulong expected, int expectedEnd)
    {
        ulong value = NumberParsing.Read(text, 0, @base, out int end);

        Assert.That((value, end), Is.EqualTo((expected, expectedEnd)));
    }
}
