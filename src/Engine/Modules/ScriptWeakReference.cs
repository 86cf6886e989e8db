using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>
/// A <c>weakref&lt;T&gt;</c> or <c>const_weakref&lt;T&gt;</c> of scripts: an object that it does not keep from being destroyed. The
/// compiler counts the references to objects of T in every unit that uses it.
/// </summary>
internal sealed class ScriptWeakReference(TypeDef type, object? target = null) : ITemplateObject, ICopyable
{
    /// <summary>The template instance.</summary>
    public TypeDef Type { get; } = type;

    /// <summary>What it was set to, which may be gone: only to be compared.</summary>
    public object? Remembered { get; private set; } = target;

    /// <summary>Null from the moment on at which the last reference went.</summary>
    public object? Target
    {
        get => Remembered is ScriptObject { IsDestroyed: true } ? null : Remembered;
        set => Remembered = value;
    }

    public object Copy(ref CallFrame frame) => new ScriptWeakReference(Type, Target);
}
