namespace Seraph;

/// <summary>Which members of an exported type scripts see.</summary>
public enum ScriptMembers
{
    /// <summary>All public members, except those with <see cref="ScriptIgnoreAttribute"/>.</summary>
    Public,

    /// <summary>Only members with <see cref="ScriptNameAttribute"/> and those named in <see cref="ScriptExportAttribute.Include"/>.</summary>
    Explicit,
}
