using System.ComponentModel;

namespace Seraph;

/// <summary>Marks a generated class with the C# type that it exports, so that messages about registrations can name it.</summary>
/// <param name="type">The exported type.</param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HostExportAttribute(Type type) : Attribute
{
    /// <summary>The exported type.</summary>
    public Type Type { get; } = type;
}
