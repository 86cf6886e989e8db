namespace Seraph.Generators.Model;

/// <summary>The names of an exported C# type.</summary>
/// <param name="MetadataName">Namespace and names as in metadata: <c>Game.Outer+Inner</c>.</param>
/// <param name="Code">As C# text: <c>global::Game.Outer.Inner</c>.</param>
internal sealed record ClrType(string MetadataName, string Code)
{
    /// <summary>The class that registers it. An underscore of a name is doubled, so that different types get different names.</summary>
    public string ExportClass => MetadataName.Replace("_", "__").Replace('.', '_').Replace('+', '_') + "Export";

    /// <summary>The file of that class, without its ending.</summary>
    public string FileName => MetadataName.Replace('+', '.');
}
