namespace Seraph.Generators.Reading;

/// <summary>An exported type as signatures name it.</summary>
/// <param name="Type">The type, without modifiers.</param>
/// <param name="Kind">What it is for scripts.</param>
internal sealed record ExportedType(FfiDataType Type, FfiTypeKind Kind);
