namespace Seraph;

/// <summary>
/// Says how the names of methods, properties, events, fields and constants are written in scripts: of all exported types of an assembly, of
/// one type, or of one member. Names of types, enum values and namespaces, and those given with <see cref="ScriptNameAttribute"/>,
/// stay as they are.
/// </summary>
/// <param name="policy">How names are written.</param>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event,
    Inherited = false)]
public sealed class ScriptNamingAttribute(NamingPolicy policy) : Attribute
{
    /// <summary>How names are written.</summary>
    public NamingPolicy Policy { get; } = policy;
}
