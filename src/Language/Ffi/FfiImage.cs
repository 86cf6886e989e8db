namespace Seraph.Language.Ffi;

/// <summary>
/// Everything one module declares, as plain data: what the generator reads from C#, what a manifest carries, and what the
/// module's action leaves behind when it has run. The three are equal for one assembly.
/// </summary>
internal sealed record FfiImage(
    string Name,
    EquatableArray<FfiTypeDef> Types,
    EquatableArray<FfiFunctionDef> Functions,
    EquatableArray<FfiPropertyDef> Constants);
