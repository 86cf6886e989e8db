namespace Seraph.Engine.Modules;

/// <summary>
/// The folder that scripts may use. Paths are relative to it, their parts separated by <c>/</c> or <c>\</c>. A path that would
/// lead out of it, or through a link, raises a script exception before anything is touched.
/// </summary>
internal sealed class ScriptFolder(string root)
{
    private readonly string _root = Path.GetFullPath(root);

    /// <summary>The path of a file or folder on this machine.</summary>
    /// <param name="current">The folder that the path is relative to, as parts below the root.</param>
    /// <param name="path">What the script wrote.</param>
    /// <param name="mayBeLink">The path itself is only looked at, so that it may be a link; none on the way to it.</param>
    /// <exception cref="ScriptException">The path leaves the folder.</exception>
    public string Resolve(IReadOnlyList<string> current, string path, bool mayBeLink = false)
    {
        List<string> parts = [.. current, .. Split(path)];
        string resolved = _root;
        for (int i = 0; i < parts.Count; i++)
        {
            resolved = Path.Combine(resolved, parts[i]);
            bool isLink = new FileInfo(resolved).LinkTarget is not null || new DirectoryInfo(resolved).LinkTarget is not null;
            if (isLink && !(mayBeLink && i == parts.Count - 1))
            {
                throw Refused(path);
            }
        }

        return resolved;
    }

    /// <summary>The parts of a path.</summary>
    /// <exception cref="ScriptException">The path is absolute or goes up.</exception>
    public static List<string> Split(string path)
    {
        string[] parts = path.Split('/', '\\');
        bool isAbsolute = parts.Length > 1 && parts[0].Length == 0;
        if (isAbsolute || Array.Exists(parts, IsRefused))
        {
            throw Refused(path);
        }

        return [.. parts.Where(part => part.Length > 0 && part != ".")];
    }

    // A colon names a drive or a stream on Windows, where spaces and points at the end are dropped, so that ".. " goes up too.
    private static bool IsRefused(string part) =>
        part.Contains(':') || part.Contains('\0') || (part.Length > 1 && part.Trim(' ', '.').Length == 0);

    private static ScriptException Refused(string path) => new($"The path '{path}' leads out of the folder of scripts");
}
