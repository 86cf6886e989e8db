using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Tests.Registry;

/// <summary>The tables that registries are linked with.</summary>
[TestFixture]
internal sealed class LinkerTableTests
{
    private static readonly TestCaseData[] Identities =
    [
        new TestCaseData((object)Array.Empty<ulong>()) { TestName = "none" },
        new TestCaseData((object)new ulong[] { 7 }) { TestName = "one" },
        new TestCaseData((object)Enumerable.Range(0, 5000).Select(static i => StableHash.Mix(1, (ulong)i)).ToArray()) { TestName = "spread" },
        new TestCaseData((object)Enumerable.Range(0, 5000).Select(static i => 5000UL - (ulong)i).ToArray()) { TestName = "close together" },
        new TestCaseData((object)new[] { ulong.MaxValue, 0UL, 1UL << 63, 1UL }) { TestName = "extremes" },
    ];

    [TestCaseSource(nameof(Identities))]
    public void IdentityIndex_NumbersFindsAndOrders(ulong[] identities)
    {
        var index = new IdentityIndex(identities.Length);
        foreach (ulong identity in identities)
        {
            index.GetOrAdd(identity, out bool isNew);
            Assert.That(isNew, Is.True);
        }

        for (int i = 0; i < identities.Length; i++)
        {
            Assert.That(index.GetOrAdd(identities[i], out bool isNew), Is.EqualTo(i));
            Assert.That(isNew, Is.False);
            Assert.That(index.Find(identities[i]), Is.EqualTo(i));
        }

        ulong[] sorted = [.. identities.Order()];
        ChunkedArray<ulong> places = index.ToPlaces();
        Assert.That(Enumerable.Range(0, identities.Length).Select(i => sorted[(int)places[i]]), Is.EqualTo(identities));
    }

    [TestCase(0)]
    [TestCase(100)]
    [TestCase(20_000)]
    public void NamesOfARegistry_AreInternedWhateverWasExpected(int expected)
    {
        var names = new NameTable(null, expected);
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(static i => $"name{i}")];
        Name[] made = Array.ConvertAll(texts, names.Intern);

        Assert.That(Array.ConvertAll(texts, names.Intern), Is.EqualTo(made));
        Assert.That(Array.ConvertAll(texts, names.Find), Is.EqualTo(made));
        Assert.That(names.Find("other"), Is.Null);
        Assert.That(new NameTable(names, 10).Intern("name7"), Is.SameAs(made[7]));
    }

    [Test]
    public void ParameterLists_AreMadeOnce()
    {
        var names = new NameTable();
        var told = new List<string>();
        var lists = new ParameterLists(n => told.Add(n.Text));
        (Name, DataType)[] pair = [(names.Intern("x"), new DataType(PrimitiveTypes.Int)), (names.Intern("y"), new DataType(PrimitiveTypes.Int))];

        ParamDef[] first = lists.Get(pair);
        for (int i = 0; i < 1000; i++)
        {
            lists.Get(names.Intern($"p{i}"), new DataType(PrimitiveTypes.Double));
        }

        Assert.That(lists.Get(pair), Is.SameAs(first));
        Assert.That(lists.Get(pair[1].Item1, pair[1].Item2), Is.SameAs(first[1]));
        Assert.That(lists.Get(pair[1].Item1, new DataType(PrimitiveTypes.Int, FfiModifiers.Const)), Is.Not.SameAs(first[1]));
        Assert.That(lists.Get([]), Is.Empty);
        Assert.That(told, Has.Count.EqualTo(1003));
    }
}
