using Seraph.Language.Text;

namespace Seraph.Language.Tests.Syntax;

public sealed class NameHashTests
{
    [Test]
    public void Words_OfAnyLengthAndPlace_HashAsTheirTextDoes()
    {
        const string Letters = "_Az09aZ_bcdefghijklmnopqrstuvwxyz";
        foreach (int behind in (int[])[0, 1, 3, 8, 20])
        {
            for (int length = 1; length < Letters.Length; length++)
            {
                string word = Letters.Substring(0, length);
                string text = "§ " + word + new string(';', behind);

                int found = AsciiWords.Scan(text, 2, out ulong hash);

                Assert.That(found, Is.EqualTo(length), text);
                Assert.That(hash, Is.EqualTo(NameHash.Of(word)), text);
                Assert.That(new NameTable().InternAscii(word, hash).Text, Is.EqualTo(word));
            }
        }
    }

    [TestCase("abc€def;;;;;;;;;", 3)]
    [TestCase("abcdefgh€ijklmno", 8)]
    [TestCase("abcdefghijkŁ", 11)]
    [TestCase("a@`[{/:", 1)]
    public void Words_EndBeforeOtherCharacters(string text, int length) =>
        Assert.That(AsciiWords.Scan(text, 0, out _), Is.EqualTo(length));

    [Test]
    public void Spaces_AreSkippedUpToTheFirstOther([Range(0, 20)] int count)
    {
        Assert.That(AsciiWords.SkipSpaces(new string(' ', count) + "a", 0), Is.EqualTo(count));
        Assert.That(AsciiWords.SkipSpaces(new string(' ', count) + "\t          ", 0), Is.EqualTo(count));
        Assert.That(AsciiWords.SkipSpaces(new string(' ', count), 0), Is.EqualTo(count));
    }

    [Test]
    public void TextsThatPackAlike_StayDifferentNames()
    {
        // The lower halves of the characters are the same.
        string[] texts = ["A", "Ł", "ǁ", "Áa", "Łaaaaaa", "Aaaaaaa", "Aaaaaaaaaaaaaaaa", "Łaaaaaaaaaaaaaaa"];
        var table = new NameTable();

        Name[] names = [.. texts.Select(table.Intern)];

        Assert.That(names.Select(n => n.Text), Is.EqualTo(texts));
        Assert.That(names.Distinct().Count(), Is.EqualTo(texts.Length));
        foreach (string text in texts)
        {
            Assert.That(table.InternAscii("A", NameHash.Of("A")).Text, Is.EqualTo("A"));
            Assert.That(table.Find(text)!.Text, Is.EqualTo(text));
        }
    }
}
