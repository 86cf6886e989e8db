using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>Where a loop over a dictionary stands. Keys that the loop removes are passed over, new ones are met at the end.</summary>
internal sealed class DictionaryIterator : ICounted
{
    private readonly ScriptDictionary _dictionary;
    private int _holders;
    private int _index;

    public DictionaryIterator(ScriptDictionary dictionary)
    {
        _dictionary = dictionary;
        _index = dictionary.Table.Next(0);
        References.Retain(dictionary);
    }

    public bool IsAtEnd => _index < 0;

    public AnyValue Value => _dictionary.Table.TryGetEntry(_index, out _, out AnyValue value) ? value : default;

    public string Key => _dictionary.Table.TryGetEntry(_index, out string? key, out _) ? key : "";

    ref int ICounted.Holders => ref _holders;

    public void MoveNext() => _index = _index < 0 ? -1 : _dictionary.Table.Next(_index + 1);

    object?[] ICounted.TakeReferences() => [_dictionary];
}
