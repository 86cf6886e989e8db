namespace Seraph;

/// <summary>
/// Gives a member of an exported type another name in scripts. A type that exports with <see cref="ScriptMembers.Explicit"/>
/// exports the members that have this attribute.
/// </summary>
/// <param name="name">The name in scripts; of a property without <c>get_</c> or <c>set_</c>, of an event without <c>add_</c> or <c>remove_</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event, Inherited = false)]
public sealed class ScriptNameAttribute(string name) : Attribute
{
    /// <summary>The name in scripts.</summary>
    public string Name { get; } = name;
}
