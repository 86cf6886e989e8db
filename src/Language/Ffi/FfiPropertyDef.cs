namespace Seraph;

/// <summary>
/// A field of an unmanaged struct, or a constant of a namespace. Everything else that looks like a property to scripts is a
/// pair of <c>get_X</c>/<c>set_X</c> functions. <see cref="Native"/> does not take part in equality.
/// </summary>
/// <param name="Name">The name in scripts.</param>
/// <param name="Type">The type.</param>
public sealed record FfiPropertyDef(string Name, FfiDataType Type)
{
    /// <summary>The namespace of a constant; empty for the global one and for fields.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>True when scripts may not assign to it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The value of a constant; null for a field.</summary>
    public FfiExpr? Constant { get; init; }

    /// <summary>The XML documentation summary, or null.</summary>
    public string? Documentation { get; init; }

    /// <summary>Where the field is; an <see cref="INativeField"/>.</summary>
    public object? Native { get; init; }

    /// <summary>The name of a constant with its namespace.</summary>
    internal string QualifiedName => Namespace.Length == 0 ? Name : $"{Namespace}::{Name}";

    /// <inheritdoc/>
    public bool Equals(FfiPropertyDef? other) =>
        other is not null && Name == other.Name && Type == other.Type && Namespace == other.Namespace
        && IsReadOnly == other.IsReadOnly && Constant == other.Constant && Documentation == other.Documentation;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode() ^ Type.GetHashCode();
}
