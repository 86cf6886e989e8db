using System.ComponentModel;

namespace Seraph;

/// <summary>
/// Carries what an assembly exports, as versioned text, to the generators and analyzers of projects that reference it. Written
/// by the generator; not for use in source.
/// </summary>
/// <param name="text">The manifest.</param>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScriptManifestAttribute(string text) : Attribute
{
    /// <summary>The manifest.</summary>
    public string Text { get; } = text;
}
