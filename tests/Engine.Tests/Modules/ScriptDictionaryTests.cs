using Seraph.Engine.Tests.Hosting;

namespace Seraph.Engine.Tests.Modules;

/// <summary>Dictionaries as C# sees them, and between C# and scripts.</summary>
public sealed class ScriptDictionaryTests
{
    [Test]
    public void Dictionary_OfHost_KeepsOrderAndTypes()
    {
        var dictionary = new ScriptDictionary(new Dictionary<string, object?> { ["a"] = 1 }) { ["b"] = 2.5f, ["c"] = "text", ["d"] = true };
        dictionary["a"] = 3;
        Assert.That(dictionary.Remove("b"), Is.True);
        dictionary["b"] = null;

        Assert.That(dictionary.Keys, Is.EqualTo(new[] { "a", "c", "d", "b" }));
        Assert.That(dictionary.Values, Is.EqualTo(new object?[] { 3L, "text", true, null }));
        Assert.That(dictionary.ToDictionary(), Has.Count.EqualTo(4));
        Assert.That(() => dictionary["nope"], Throws.TypeOf<KeyNotFoundException>());
        dictionary.Clear();
        Assert.That(dictionary, Is.Empty);
    }

    [Test]
    public void Dictionary_OfHost_IsReadAndChangedByScripts()
    {
        ScriptUnit unit = Scripts.Build(
            """
            int64 sum(dictionary@ d)
            {
                int64 n = int64(d["n"]) + int64(d["r"]);
                d["text"] = string(d["text"]) + "!";
                @d["self"] = d;
                d["list"] = array<int> = {1, 2};
                return n;
            }
            """);
        var dictionary = new ScriptDictionary { ["n"] = (byte)40, ["r"] = 2.75, ["text"] = "hi", ["list"] = 'x' };

        Assert.That(unit.Call<long>("int64 sum(dictionary@)", dictionary), Is.EqualTo(42));
        Assert.That(dictionary["text"], Is.EqualTo("hi!"));
        Assert.That(dictionary["self"], Is.SameAs(dictionary));
        Assert.That(dictionary["list"], Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void Dictionary_OfScripts_IsBoundByTheMemoryLimit()
    {
        ScriptUnit unit = Scripts.Build(
            "void fill() { dictionary d; for (int i = 0; ; i++) { d.set(\"\" + i, i); } }",
            new ScriptLimits { MaxAllocatedBytes = 1_000_000 });

        Assert.That(() => unit.Call("void fill()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Memory limit exceeded"));
    }

    [Test]
    public void Array_OfHost_IsMadeFromAndTurnedIntoCollections()
    {
        var array = new ScriptArray<int>(new List<int> { 1, 2, 3 }.Where(i => i != 2));
        array.AsWritableSpan()[0] = 7;
        Assert.That(array.ToArray(), Is.EqualTo(new[] { 7, 3 }));
        Assert.That(() => new ScriptArray<object>().AsWritableSpan(), Throws.InvalidOperationException);
    }
}
