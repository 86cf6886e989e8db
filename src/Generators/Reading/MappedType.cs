using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>A C# type and what it is for scripts.</summary>
/// <param name="Type">The script type; of a class or interface the handle.</param>
/// <param name="Value">The C# type as emitted code uses it.</param>
internal sealed record MappedType(FfiDataType Type, ValueExport Value)
{
    /// <summary>What a tuple or optional consists of.</summary>
    public EquatableArray<(string Name, MappedType Type)> Parts { get; init; }

    /// <summary>As an argument that is only read.</summary>
    public FfiDataType AsInput => Value.Kind is ValueKind.String or ValueKind.Struct or ValueKind.Boxed or ValueKind.Any or ValueKind.Generic
        ? Type.With(FfiModifiers.Const | FfiModifiers.In)
        : Type;

    /// <summary>As an argument by reference.</summary>
    public FfiDataType AsReference(FfiModifiers reference) => Type.With(Type.Modifiers | reference);
}
