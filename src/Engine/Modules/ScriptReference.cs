using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>A <c>ref</c> of scripts: a handle to an object of any type.</summary>
internal sealed class ScriptReference(object? value = null, bool isToConst = false) : ICopyable
{
    public object? Value { get; set; } = value;

    /// <summary>Only handles to const objects may be taken out.</summary>
    public bool IsToConst { get; set; } = isToConst;

    public object Copy(ref CallFrame frame) => new ScriptReference(Value, IsToConst);
}
