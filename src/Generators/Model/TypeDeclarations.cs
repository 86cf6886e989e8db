namespace Seraph.Generators.Model;

/// <summary>What scripts see of one exported C# type, without a word on how it is called.</summary>
internal sealed record TypeDeclarations(
    string ClrName,
    string Module,
    FfiTypeDef? Type,
    EquatableArray<FfiFunctionDef> Functions,
    EquatableArray<FfiPropertyDef> Constants,
    EquatableArray<(TypeHash Type, FfiFunctionDef Function)> Extensions,
    EquatableArray<FfiTypeDef> Others);
