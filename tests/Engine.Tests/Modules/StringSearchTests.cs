using Seraph.Engine.Modules;

namespace Seraph.Engine.Tests.Modules;

// The expected values are those of std::string.
public sealed class StringSearchTests
{
    [TestCase("hello", "l", 0U, 2)]
    [TestCase("hello", "l", 4U, -1)]
    [TestCase("hello", "", 5U, 5)]
    [TestCase("hello", "", 6U, -1)]
    [TestCase("", "", 0U, 0)]
    [TestCase("hello", "o", uint.MaxValue, -1)]
    public void FindFirst_Always_FindsAtOrBehindTheStart(string text, string wanted, uint start, int expected) =>
        Assert.That(StringType.FindFirst(text, wanted, start), Is.EqualTo(expected));

    [TestCase("hello", "l", -1, 3)]
    [TestCase("hello", "l", 2, 2)]
    [TestCase("hello", "lo", 3, 3)]
    [TestCase("hello", "lo", 2, -1)]
    [TestCase("hello", "", -1, 5)]
    [TestCase("hello", "", 2, 2)]
    [TestCase("hello", "hello!", -1, -1)]
    public void FindLast_Always_FindsAtOrBeforeTheStart(string text, string wanted, int start, int expected) =>
        Assert.That(StringType.FindLast(text, wanted, start), Is.EqualTo(expected));

    [TestCase("hello", "xol", 0U, 2)]
    [TestCase("hello", "", 0U, -1)]
    [TestCase("hello", "h", 1U, -1)]
    [TestCase("hello", "h", 5U, -1)]
    public void FindFirstOf_Always_FindsAnyOfTheUnits(string text, string units, uint start, int expected) =>
        Assert.That(StringType.FindFirstOf(text, units, start), Is.EqualTo(expected));

    [TestCase("hello", "he", 0U, 2)]
    [TestCase("hello", "", 1U, 1)]
    [TestCase("hello", "helo", 0U, -1)]
    public void FindFirstNotOf_Always_FindsAnyOtherUnit(string text, string units, uint start, int expected) =>
        Assert.That(StringType.FindFirstNotOf(text, units, start), Is.EqualTo(expected));

    [TestCase("hello", "he", -1, 1)]
    [TestCase("hello", "he", 0, 0)]
    [TestCase("hello", "", -1, -1)]
    public void FindLastOf_Always_FindsAnyOfTheUnits(string text, string units, int start, int expected) =>
        Assert.That(StringType.FindLastOf(text, units, start), Is.EqualTo(expected));

    [TestCase("hello", "lo", -1, 1)]
    [TestCase("hello", "lo", 0, 0)]
    [TestCase("hello", "", 2, 2)]
    public void FindLastNotOf_Always_FindsAnyOtherUnit(string text, string units, int start, int expected) =>
        Assert.That(StringType.FindLastNotOf(text, units, start), Is.EqualTo(expected));
}
