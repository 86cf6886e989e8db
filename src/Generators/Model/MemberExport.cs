namespace Seraph.Generators.Model;

/// <summary>A function that scripts see, and the C# member behind it.</summary>
/// <param name="Definition">What scripts see.</param>
/// <param name="Call">How the C# member is called.</param>
internal sealed record MemberExport(FfiFunctionDef Definition, CallExport Call)
{
    /// <summary>The type that an extension method belongs to; default for members of the type itself and functions.</summary>
    public TypeHash Extends { get; init; }

    /// <summary>Of a generic method its type parameters; null for all others.</summary>
    public TypeParameters? Generics { get; init; }

    /// <summary>True for a method of another type.</summary>
    public bool IsExtension => Extends != default;

    /// <summary>True for a function of a namespace, false for a member of the type.</summary>
    public bool IsGlobal => Definition.Kind == FfiFunctionKind.Function;
}
