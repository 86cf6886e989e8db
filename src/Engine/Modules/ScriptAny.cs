using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>An <c>any</c> of scripts: one value of any type.</summary>
/// <param name="value">The value, which counts already.</param>
internal sealed class ScriptAny(AnyValue value = default) : ICopyable, ICounted
{
    private AnyValue _value = value;
    private int _holders;

    public AnyValue Value => _value;

    ref int ICounted.Holders => ref _holders;

    /// <summary>Stores a value that counts already.</summary>
    public void Set(AnyValue value) => AnyValue.Replace(ref _value, value);

    public object Copy(ref CallFrame frame) => new ScriptAny(ValueStorage.Copy(ref frame, Value));

    object?[] ICounted.TakeReferences()
    {
        object? taken = _value.Reference;
        _value = default;
        return [taken];
    }
}
