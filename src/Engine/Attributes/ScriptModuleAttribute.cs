namespace Seraph;

/// <summary>
/// Marks the class through which a library offers its exports. On <c>public static partial class CombatScripts;</c> the
/// generator adds <c>public static FfiModule Module { get; }</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ScriptModuleAttribute : Attribute
{
    /// <summary>The module to offer, as in <see cref="ScriptExportAttribute.Module"/>; not set, it is <c>ScriptExports.Module</c>.</summary>
    public string? Module { get; set; }
}
