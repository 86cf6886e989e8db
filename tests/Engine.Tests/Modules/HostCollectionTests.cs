using Seraph.Engine.Tests.Hosting;

namespace Seraph.Engine.Tests.Modules;

/// <summary>Arrays and dictionaries of scripts in C#: made from its collections, handed over, enumerated, and turned back.</summary>
public sealed class HostCollectionTests
{
    private const string Script = """
        int sum(array<int>@ a) { int s = 0; foreach (int x : a) s += x; a[0] = 100; a.insertLast(s); return s; }
        string names(array<string>@ a) { a.sortAsc(); return join(a, ","); }
        array<double>@ halves(int n) { array<double> a; for (int i = 0; i < n; i++) a.insertLast(i / 2.0); return a; }
        int64 total(dictionary@ d)
        {
            int64 t = 0;
            foreach (auto value, auto key : d) t += int64(value);
            d["total"] = t;
            return t;
        }
        dictionary@ make() { return dictionary = {{"one", 1}, {"half", 0.5}, {"text", "t"}, {"list", array<int> = {4, 5}}}; }
        """;

    private readonly ScriptUnit _unit = Scripts.Build(Script);

    [Test]
    public void Arrays_AreMadeFromAllKindsOfCollections()
    {
        var sum = _unit.GetFunction<Func<ScriptArray<int>, int>>("int sum(array<int>@)");
        int[] plain = [1, 2, 3];

        Assert.That(sum(new ScriptArray<int>(plain)), Is.EqualTo(6));
        Assert.That(sum(new ScriptArray<int>(new List<int> { 1, 2, 3 })), Is.EqualTo(6));
        Assert.That(sum(new ScriptArray<int>(plain.Where(i => i > 1))), Is.EqualTo(5));
        Assert.That(sum(new ScriptArray<int>(plain.AsSpan(1))), Is.EqualTo(5));
        Assert.That(plain, Is.EqualTo(new[] { 1, 2, 3 }), "they are copies");
        Assert.That(_unit.Call<string>("string names(array<string>@)", new ScriptArray<string>(["b", "a"])), Is.EqualTo("a,b"));
    }

    [Test]
    public void Array_IsShared_AndTurnsBack()
    {
        var array = new ScriptArray<int>([1, 2]);
        _unit.Call<int>("int sum(array<int>@)", array);

        Assert.That(array.ToArray(), Is.EqualTo(new[] { 100, 2, 3 }));
        Assert.That(new List<int>(array), Is.EqualTo(new[] { 100, 2, 3 }));
        Assert.That(array.AsSpan().ToArray(), Is.EqualTo(new[] { 100, 2, 3 }));
        Assert.That(array.Count, Is.EqualTo(3));
        int seen = 0;
        foreach (int item in array)
        {
            seen += item;
        }

        Assert.That(seen, Is.EqualTo(105));
        Assert.That(_unit.Call<ScriptArray<double>>("array<double>@ halves(int)", 3), Is.EqualTo(new[] { 0, 0.5, 1 }));
    }

    [Test]
    public void Dictionary_IsMadeFromCollections_SharedAndTurnedBack()
    {
        var values = new Dictionary<string, object?> { ["a"] = 1, ["b"] = 2L, ["c"] = (byte)3 };
        var dictionary = new ScriptDictionary(values);

        Assert.That(_unit.Call<long>("int64 total(dictionary@)", dictionary), Is.EqualTo(6));
        Assert.That(dictionary["total"], Is.EqualTo(6L));
        Assert.That(values, Has.Count.EqualTo(3), "it is a copy");
        Assert.That(new Dictionary<string, object?>(dictionary).Keys, Is.EqualTo(new[] { "a", "b", "c", "total" }));
        Assert.That(dictionary.Select(item => $"{item.Key}={item.Value}"), Is.EqualTo(new[] { "a=1", "b=2", "c=3", "total=6" }));
        IReadOnlyDictionary<string, object?> view = dictionary;
        Assert.That(view.TryGetValue("c", out object? three) ? three : null, Is.EqualTo(3L));
    }

    [Test]
    public void Dictionary_OfOneType_IsMadeAndTurnedBack()
    {
        var prices = new Dictionary<string, int> { ["apple"] = 3, ["pear"] = 4 };
        ScriptDictionary dictionary = ScriptDictionary.From(prices);

        Assert.That(_unit.Call<long>("int64 total(dictionary@)", dictionary), Is.EqualTo(7));
        Assert.That(dictionary.ToDictionary<int>(), Is.EqualTo(new Dictionary<string, int> { ["apple"] = 3, ["pear"] = 4, ["total"] = 7 }));
        Assert.That(dictionary.ToDictionary<double>()["pear"], Is.EqualTo(4.0));
        dictionary["big"] = long.MaxValue;
        Assert.That(() => dictionary.ToDictionary<int>(), Throws.TypeOf<OverflowException>());
        dictionary["big"] = "text";
        Assert.That(() => dictionary.ToDictionary<int>(), Throws.TypeOf<InvalidCastException>().With.Message.Contains("big"));
    }

    [Test]
    public void Dictionary_OfAScript_IsReadInCSharp()
    {
        var dictionary = _unit.Call<ScriptDictionary>("dictionary@ make()");

        Assert.That(dictionary["one"], Is.EqualTo(1L));
        Assert.That(dictionary["half"], Is.EqualTo(0.5));
        Assert.That(dictionary["text"], Is.EqualTo("t"));
        Assert.That(dictionary["list"], Is.EqualTo(new ScriptArray<int>([4, 5])));
    }
}
