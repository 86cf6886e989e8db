namespace Seraph;

/// <summary>
/// Exports a type to scripts: a class becomes a reference type, a struct a value type, an enum an enum, an interface an
/// interface, a delegate a funcdef and a static class a namespace. Exported are the public members of the type and those it
/// inherits from bases that are not exported themselves.
/// </summary>
/// <remarks>
/// On an assembly, with the type as argument, it exports a type that the assembly does not own:
/// <c>[assembly: ScriptExport(typeof(Vector3))]</c>. On a static class it says that the class describes that type to scripts, with a
/// <see cref="ScriptDeclarationAttribute"/>: extension methods of the type, and methods with declarations, are its members.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate
    | AttributeTargets.Assembly,
    AllowMultiple = true, Inherited = false)]
public sealed class ScriptExportAttribute : Attribute
{
    /// <summary>Exports the type that carries the attribute.</summary>
    public ScriptExportAttribute()
    {
    }

    /// <summary>Exports another type; for attributes of the assembly, and of static classes that describe it.</summary>
    /// <param name="type">The type to export.</param>
    public ScriptExportAttribute(Type type) => Type = type;

    /// <summary>The type to export; null where it is the one that carries the attribute.</summary>
    public Type? Type { get; }

    /// <summary>
    /// The namespace in scripts, such as <c>game::combat</c>; empty for the global one. Not set, a static class becomes a
    /// namespace of its name, a nested type stands in the scope of its containing type, and any other type in the global namespace.
    /// </summary>
    public string? Namespace { get; set; }

    /// <summary>The name in scripts; not set, it is the name in C#.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The module that offers the type: <c>Module = "files"</c> puts it into <c>ScriptExports.Files</c>. Not set, it is
    /// <c>ScriptExports.Module</c>.
    /// </summary>
    public string? Module { get; set; }

    /// <summary>Which members are exported; all public ones if not set.</summary>
    public ScriptMembers Members { get; set; }

    /// <summary>
    /// With <see cref="ScriptMembers.Explicit"/>: names of the C# members to export, such as <c>[nameof(Damage)]</c>. A constructor
    /// goes by the name of its type, an operator by its metadata name (<c>op_Addition</c>), an indexer by <c>Item</c>.
    /// </summary>
    public string[] Include { get; set; } = [];

    /// <summary>Names of C# members that are not exported; for types whose members cannot carry <see cref="ScriptIgnoreAttribute"/>.</summary>
    public string[] Exclude { get; set; } = [];

    /// <summary>
    /// Other names for members that cannot carry <see cref="ScriptNameAttribute"/>, as <c>"NextDouble=roll"</c>: the C# member, and the
    /// name in scripts.
    /// </summary>
    public string[] Rename { get; set; } = [];

    /// <summary>How the names of members are written, as <see cref="ScriptNamingAttribute"/> says it for types of one's own.</summary>
    public NamingPolicy Naming { get; set; }

    /// <summary>Script classes may derive from the class, or implement the interface.</summary>
    public bool Inheritable { get; set; }
}
