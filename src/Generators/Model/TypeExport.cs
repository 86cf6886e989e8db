namespace Seraph.Generators.Model;

/// <summary>Everything that one exported C# type gives to scripts.</summary>
/// <param name="Clr">The C# type.</param>
/// <param name="Module">The name given with <c>Module</c>; empty for the default module.</param>
/// <param name="Shape">The type that scripts see, without its members; null for a static class, which is a namespace.</param>
/// <param name="Members">Functions of the type and of namespaces.</param>
/// <param name="Fields">Fields of an unmanaged struct.</param>
/// <param name="Constants">Constants of namespaces.</param>
/// <param name="Delegates">Delegate types that its members name and nobody exports; of a delegate type that one.</param>
internal sealed record TypeExport(
    ClrType Clr,
    string Module,
    FfiTypeDef? Shape,
    EquatableArray<MemberExport> Members,
    EquatableArray<FieldExport> Fields,
    EquatableArray<FfiPropertyDef> Constants,
    EquatableArray<DelegateExport> Delegates)
{
    /// <summary>What stands for objects of scripts; null if script classes can neither derive from the type nor implement it.</summary>
    public CarrierExport? Carrier { get; init; }

    /// <summary>The type that a static class describes; null for all others.</summary>
    public DescribedType? Described { get; init; }

    /// <summary>Instances of exported generic classes that its members name.</summary>
    public EquatableArray<TemplateInstance> Instances { get; init; }

    /// <summary>The iterator of a collection that is no list; null for all others.</summary>
    public IteratorExport? Iterator { get; init; }

    /// <summary>It adds methods to other types.</summary>
    public bool HasExtensions => Members.Any(m => m.IsExtension);

    /// <summary>What this type adds to a manifest.</summary>
    public TypeDeclarations ToDeclarations() => new(
        Clr.MetadataName,
        Module,
        Shape is null ? null : Shape with
        {
            Functions = Members.Where(m => m is { IsGlobal: false, IsExtension: false }).Select(m => m.Definition).ToEquatableArray(),
            Fields = Fields.Select(f => f.Definition).ToEquatableArray(),
        },
        Members.Where(m => m.IsGlobal).Select(m => m.Definition).ToEquatableArray(),
        Constants,
        Members.Where(m => m.IsExtension).Select(m => (m.Extends, m.Definition)).ToEquatableArray(),
        Delegates.Where(d => d.Shape != Shape).Select(d => d.Shape).Concat(Iterator is null ? [] : [Iterator.Shape]).ToEquatableArray());
}
