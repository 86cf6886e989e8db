namespace Seraph;

/// <summary>A parameter of a host function.</summary>
/// <param name="Name">The name, for named arguments and messages.</param>
/// <param name="Type">The type with its modifiers.</param>
/// <param name="Default">The default argument, or null. Parameters after one with a default must have one too.</param>
public sealed record FfiParam(string Name, FfiDataType Type, FfiExpr? Default = null);
