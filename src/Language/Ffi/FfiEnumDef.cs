namespace Seraph;

/// <summary>The values of a host enum.</summary>
/// <param name="Underlying">The integer type behind it.</param>
/// <param name="Values">Names and values in the order of declaration.</param>
public sealed record FfiEnumDef(FfiDataType Underlying, EquatableArray<FfiEnumValue> Values);

/// <summary>One value of a host enum.</summary>
/// <param name="Name">The name in scripts.</param>
/// <param name="Value">The value; a <c>uint64</c> above <see cref="long.MaxValue"/> is given by its bits.</param>
public sealed record FfiEnumValue(string Name, long Value);
