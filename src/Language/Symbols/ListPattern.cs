namespace Seraph.Language.Symbols;

/// <summary>
/// What the initialisation list of a list factory may hold: <c>{repeat T}</c>, <c>{string, ?}</c>, <c>{repeat {string, int}}</c>.
/// </summary>
internal abstract class ListPattern
{
    /// <summary>The same pattern with other types.</summary>
    public abstract ListPattern Substitute(Func<DataType, DataType> replace);

    /// <summary>One value of a type; of any for <c>?</c>.</summary>
    internal sealed class Value(DataType type) : ListPattern
    {
        public DataType Type { get; } = type;

        public override ListPattern Substitute(Func<DataType, DataType> replace) => new Value(replace(Type));

        public override string ToString() => Type.ToString();
    }

    /// <summary>Any number of items; always the last of its group.</summary>
    /// <param name="item">What is repeated.</param>
    /// <param name="isSame">All lists that stand in the place of the group around it have the same number of items.</param>
    internal sealed class Repeat(ListPattern item, bool isSame) : ListPattern
    {
        public ListPattern Item { get; } = item;

        public bool IsSame { get; } = isSame;

        public override ListPattern Substitute(Func<DataType, DataType> replace) => new Repeat(Item.Substitute(replace), IsSame);

        public override string ToString() => $"{(IsSame ? "repeat_same" : "repeat")} {Item}";
    }

    /// <summary>Items in braces, one after the other.</summary>
    internal sealed class Group(ListPattern[] items) : ListPattern
    {
        public ListPattern[] Items { get; } = items;

        public override ListPattern Substitute(Func<DataType, DataType> replace) =>
            new Group(Array.ConvertAll(Items, i => i.Substitute(replace)));

        public override string ToString() => $"{{{string.Join(", ", Items.Select(i => i.ToString()))}}}";
    }
}
