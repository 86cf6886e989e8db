using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>
/// A <c>dictionaryValue</c> of scripts: a variable of its own, or the value of a key in a dictionary, which is looked up each
/// time it is read.
/// </summary>
internal sealed class DictionaryValue : ICopyable
{
    private readonly ScriptDictionary? _owner;
    private readonly string _key;
    private AnyValue _own;

    public DictionaryValue(AnyValue value = default)
    {
        _key = "";
        _own = value;
    }

    public DictionaryValue(ScriptDictionary owner, string key)
    {
        _owner = owner;
        _key = key;
    }

    /// <summary>Nothing if the key was removed.</summary>
    public AnyValue Value => _owner is null ? _own : _owner.Table.TryGet(_key, out AnyValue value) ? value : default;

    public void Set(ref CallFrame frame, AnyValue value)
    {
        if (_owner is null)
        {
            _own = value;
        }
        else
        {
            _owner.Table.Set(ref frame, _key, value);
        }
    }

    public object Copy(ref CallFrame frame) => new DictionaryValue(ValueStorage.Copy(ref frame, Value));
}
