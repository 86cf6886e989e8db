namespace Seraph.Generators.Model;

/// <summary>What one exported C# type adds to the manifest, as lines of its text.</summary>
/// <param name="ClrName">The metadata name of the C# type.</param>
/// <param name="Module">The name given with <c>Module</c>; empty for the default module.</param>
/// <param name="Type">The type that scripts see; default for a namespace.</param>
/// <param name="TypeLines">That type with its members.</param>
/// <param name="OtherLines">Types that stand in its scope.</param>
/// <param name="FunctionLines">Functions of namespaces.</param>
/// <param name="ConstantLines">Constants of namespaces.</param>
/// <param name="Extensions">Members of other types.</param>
internal sealed record ManifestPart(
    string ClrName,
    string Module,
    TypeHash Type,
    string TypeLines,
    string OtherLines,
    string FunctionLines,
    string ConstantLines,
    EquatableArray<(TypeHash Type, string Line)> Extensions);
