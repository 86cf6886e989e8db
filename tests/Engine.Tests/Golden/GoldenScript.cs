namespace Seraph.Engine.Tests.Golden;

/// <summary>A script of tests/Scripts; the build copies the folder beside the test assembly.</summary>
internal sealed record GoldenScript(string Name)
{
    private static string Root => Path.Combine(AppContext.BaseDirectory, "Scripts");

    /// <summary>The names of all scripts: paths in the folder, with / and without extension.</summary>
    public static IEnumerable<string> Names => Directory
        .EnumerateFiles(Root, "*.as", SearchOption.AllDirectories)
        .Select(file => Path.ChangeExtension(Path.GetRelativePath(Root, file), null).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public string FileName => Name + ".as";

    public bool NeedsHost => Name.StartsWith("host/", StringComparison.Ordinal);

    /// <summary>The text, with line ends as in the repository whatever the checkout made of them.</summary>
    public string ReadText() => ReadBeside(FileName);

    /// <summary>The text of any file of the folder.</summary>
    public static string ReadBeside(string fileName) => File.ReadAllText(Path.Combine(Root, fileName)).ReplaceLineEndings("\n");
}
