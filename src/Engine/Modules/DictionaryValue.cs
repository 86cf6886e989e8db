using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>
/// A <c>dictionaryValue</c> of scripts: a variable of its own, or the value of a key in a dictionary, which is looked up each
/// time it is read.
/// </summary>
internal sealed class DictionaryValue : ICopyable, ICounted
{
    private readonly string _key;
    private ScriptDictionary? _owner;
    private AnyValue _own;
    private int _holders;

    /// <summary>Makes a variable with a value that counts already.</summary>
    public DictionaryValue(AnyValue value = default)
    {
        _key = "";
        _own = value;
    }

    public DictionaryValue(ScriptDictionary owner, string key)
    {
        _owner = owner;
        _key = key;
        References.Retain(owner);
    }

    /// <summary>Nothing if the key was removed.</summary>
    public AnyValue Value => _owner is null ? _own : _owner.Table.TryGet(_key, out AnyValue value) ? value : default;

    ref int ICounted.Holders => ref _holders;

    /// <summary>Sets a value that counts already.</summary>
    public void Set(ref CallFrame frame, AnyValue value)
    {
        if (_owner is null)
        {
            AnyValue.Replace(ref _own, value);
        }
        else
        {
            _owner.Table.Set(ref frame, _key, value);
        }
    }

    public object Copy(ref CallFrame frame) => new DictionaryValue(ValueStorage.Copy(ref frame, Value));

    object?[] ICounted.TakeReferences()
    {
        object?[] taken = [_owner, _own.Reference];
        _owner = null;
        _own = default;
        return taken;
    }
}
