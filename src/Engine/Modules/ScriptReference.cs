using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>A <c>ref</c> of scripts: a handle to an object of any type.</summary>
internal sealed class ScriptReference : ICopyable, ICounted
{
    private object? _value;
    private int _holders;

    public ScriptReference(object? value = null, bool isToConst = false) => Set(value, isToConst);

    public object? Value => _value;

    /// <summary>Only handles to const objects may be taken out.</summary>
    public bool IsToConst { get; private set; }

    ref int ICounted.Holders => ref _holders;

    public void Set(object? value, bool isToConst)
    {
        IsToConst = isToConst;
        References.Store(ref _value, value);
    }

    public object Copy(ref CallFrame frame) => new ScriptReference(Value, IsToConst);

    object?[] ICounted.TakeReferences()
    {
        object? taken = _value;
        _value = null;
        return [taken];
    }
}
