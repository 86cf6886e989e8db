namespace Seraph;

/// <summary>A type the host offers, with its members. Plain data; <see cref="Native"/> does not take part in equality.</summary>
/// <param name="Namespace">The namespace (<c>a::b</c>); empty for the global one.</param>
/// <param name="Name">The name in scripts.</param>
/// <param name="Hash">The identity; default lets the builder compute it.</param>
/// <param name="Kind">Class, struct, interface, enum or funcdef.</param>
/// <param name="Traits">Unmanaged, abstract and so on.</param>
public sealed record FfiTypeDef(
    string Namespace, string Name, TypeHash Hash, FfiTypeKind Kind, FfiTypeTraits Traits = FfiTypeTraits.None)
{
    /// <summary>Names of the type parameters of a template; empty otherwise.</summary>
    public EquatableArray<string> TemplateParameters { get; init; }

    /// <summary>
    /// For a specialisation: the arguments for which this type stands in the place of the template's instance. The name is then
    /// that of the template.
    /// </summary>
    public EquatableArray<FfiDataType> TemplateArguments { get; init; }

    /// <summary>
    /// Looks at the arguments of each new instance of a template: null accepts them, a text says why there is no such type. It
    /// may run on any thread, and must neither keep state nor compile scripts. It does not take part in equality.
    /// </summary>
    public Func<FfiTemplateArguments, string?>? TemplateValidator { get; init; }

    /// <summary>The base class, or null.</summary>
    public FfiDataType? Base { get; init; }

    /// <summary>The interfaces.</summary>
    public EquatableArray<FfiDataType> Interfaces { get; init; }

    /// <summary>The values of an enum; null for other kinds.</summary>
    public FfiEnumDef? Enum { get; init; }

    /// <summary>The signature of a funcdef; null for other kinds.</summary>
    public FfiFunctionDef? Signature { get; init; }

    /// <summary>Constructors, factories, methods, operators and property accessors in the order of registration.</summary>
    public EquatableArray<FfiFunctionDef> Functions { get; init; }

    /// <summary>Fields of an unmanaged struct.</summary>
    public EquatableArray<FfiPropertyDef> Fields { get; init; }

    /// <summary>The XML documentation summary, or null.</summary>
    public string? Documentation { get; init; }

    /// <summary>The C# type behind it, an <see cref="INativeType"/>; null where nothing runs (in the compiler, in manifests).</summary>
    public object? Native { get; init; }

    /// <summary>The name with its namespace.</summary>
    public string QualifiedName => Namespace.Length == 0 ? Name : Namespace + "::" + Name;

    /// <inheritdoc/>
    public bool Equals(FfiTypeDef? other) =>
        other is not null && Namespace == other.Namespace && Name == other.Name && Hash == other.Hash && Kind == other.Kind
        && Traits == other.Traits && TemplateParameters == other.TemplateParameters
        && TemplateArguments == other.TemplateArguments && Base == other.Base
        && Interfaces == other.Interfaces && Enum == other.Enum && Signature == other.Signature
        && Functions == other.Functions && Fields == other.Fields && Documentation == other.Documentation;

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode() ^ Name.GetHashCode();
}
