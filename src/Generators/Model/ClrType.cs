namespace Seraph.Generators.Model;

/// <summary>The names of an exported C# type.</summary>
/// <param name="MetadataName">Namespace and names as in metadata: <c>Game.Outer+Inner</c>.</param>
/// <param name="Code">As C# text: <c>global::Game.Outer.Inner</c>.</param>
/// <param name="Generics">Of a generic class its type parameters; null for all others.</param>
internal sealed record ClrType(string MetadataName, string Code, TypeParameters? Generics = null)
{
    /// <summary>As the argument of <c>typeof</c>: <c>global::Game.Pool&lt;&gt;</c>.</summary>
    public string OpenCode => Generics is null ? Code : Code.Substring(0, Code.LastIndexOf('<')) + Generics.Open;

    /// <summary>As documentation names it.</summary>
    public string DocumentationCode => Code.Replace('<', '{').Replace('>', '}');

    /// <summary>The class that registers it. An underscore of a name is doubled, so that different types get different names.</summary>
    public string ExportClass => MetadataName.Replace("_", "__").Replace('.', '_').Replace('+', '_').Replace('`', '_') + "Export";

    /// <summary>The file of that class, without its ending.</summary>
    public string FileName => MetadataName.Replace('+', '.').Replace('`', '-');
}
