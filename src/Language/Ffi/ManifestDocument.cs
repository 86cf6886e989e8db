namespace Seraph.Language.Ffi;

/// <summary>Everything an assembly exports.</summary>
/// <param name="Modules">The modules, in the order of the text.</param>
internal sealed record ManifestDocument(EquatableArray<ManifestModule> Modules);

/// <summary>One module of an assembly, and which C# types stand behind its types.</summary>
/// <param name="Image">What the module declares.</param>
/// <param name="ClrNames">The metadata names of the C# types in the order of the image's types; empty text or a missing entry where none is known.</param>
internal sealed record ManifestModule(FfiImage Image, EquatableArray<string> ClrNames);
