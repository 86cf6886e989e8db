namespace Seraph;

/// <summary>
/// Names an instance of an exported generic class that scripts use and no exported signature mentions, such as
/// <c>[assembly: ScriptInstance(typeof(Pool&lt;int&gt;))]</c>. Only needed where programs are compiled ahead of time: elsewhere scripts
/// may use any instance.
/// </summary>
/// <param name="type">The instance.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ScriptInstanceAttribute(Type type) : Attribute
{
    /// <summary>The instance.</summary>
    public Type Type { get; } = type;
}
