using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>Where a loop over a dictionary stands. Keys that the loop removes are passed over, new ones are met at the end.</summary>
internal sealed class DictionaryIterator(ScriptDictionary dictionary)
{
    private int _index = dictionary.Table.Next(0);

    public bool IsAtEnd => _index < 0;

    public AnyValue Value => dictionary.Table.TryGetEntry(_index, out _, out AnyValue value) ? value : default;

    public string Key => dictionary.Table.TryGetEntry(_index, out string? key, out _) ? key : "";

    public void MoveNext() => _index = _index < 0 ? -1 : dictionary.Table.Next(_index + 1);
}
