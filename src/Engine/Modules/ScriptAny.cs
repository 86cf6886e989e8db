using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>An <c>any</c> of scripts: one value of any type.</summary>
internal sealed class ScriptAny(AnyValue value = default) : ICopyable
{
    public AnyValue Value { get; set; } = value;

    public object Copy(ref CallFrame frame) => new ScriptAny(ValueStorage.Copy(ref frame, Value));
}
