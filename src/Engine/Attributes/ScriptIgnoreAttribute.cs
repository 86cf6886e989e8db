namespace Seraph;

/// <summary>Keeps a public member of an exported type, one of its accessors or a value of an enum away from scripts.</summary>
[AttributeUsage(
    AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event,
    Inherited = false)]
public sealed class ScriptIgnoreAttribute : Attribute;
