namespace Seraph.Tool;

/// <summary>Resolves <c>#include</c> relative to the including file. A file has one name, however it is written.</summary>
internal sealed class FileIncludes
{
    private readonly Dictionary<string, string> _names = [];

    /// <param name="files">The files of the command line, which keep the names they have there.</param>
    public FileIncludes(string[] files)
    {
        foreach (string file in files)
        {
            _names.TryAdd(Path.GetFullPath(file), file);
        }
    }

    public ScriptSource? Resolve(ScriptInclude include)
    {
        string path = Path.Combine(Path.GetDirectoryName(include.IncludedFrom) ?? "", include.Path);
        string full = Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            return null;
        }

        if (!_names.TryGetValue(full, out string? name))
        {
            name = path;
            _names.Add(full, name);
        }

        return new ScriptSource(name, File.ReadAllText(full));
    }
}
