namespace Seraph.Engine.Modules;

/// <summary>A <c>filesystem</c> of scripts: looks at and changes what is in their folder, from a current path of its own.</summary>
internal sealed class ScriptFileSystem(ScriptFolder folder)
{
    private List<string> _current = [];

    /// <summary>Relative to the folder of scripts; empty for the folder itself.</summary>
    public string CurrentPath => string.Join('/', _current);

    /// <summary>Goes to a folder below the current one; an empty path goes back to the folder of scripts.</summary>
    public bool ChangeCurrentPath(string path)
    {
        if (!Directory.Exists(Resolve(path)))
        {
            return false;
        }

        _current = path.Length == 0 ? [] : [.. _current, .. ScriptFolder.Split(path)];
        return true;
    }

    public string[] GetDirectories() => Names(Directory.GetDirectories);

    public string[] GetFiles() => Names(Directory.GetFiles);

    public bool IsDirectory(string path) => Directory.Exists(Resolve(path));

    public bool IsLink(string path)
    {
        string resolved = folder.Resolve(_current, path, mayBeLink: true);
        return new FileInfo(resolved).LinkTarget is not null || new DirectoryInfo(resolved).LinkTarget is not null;
    }

    public long GetSize(string path)
    {
        var file = new FileInfo(Resolve(path));
        return FileErrors.Try(() => file.Length, FileErrors.Failed);
    }

    public int MakeDirectory(string path)
    {
        string resolved = Resolve(path);
        return Directory.Exists(resolved) ? FileErrors.Failed : FileErrors.Try(() => { Directory.CreateDirectory(resolved); });
    }

    /// <summary>Only an empty folder.</summary>
    public int RemoveDirectory(string path)
    {
        string resolved = ResolveBelow(path);
        return FileErrors.Try(() => Directory.Delete(resolved));
    }

    public int DeleteFile(string path)
    {
        string resolved = Resolve(path);
        return File.Exists(resolved) ? FileErrors.Try(() => File.Delete(resolved)) : FileErrors.Failed;
    }

    public int CopyFile(string source, string target)
    {
        string from = Resolve(source);
        string to = Resolve(target);
        return FileErrors.Try(() => File.Copy(from, to));
    }

    public int Move(string source, string target)
    {
        string from = ResolveBelow(source);
        string to = ResolveBelow(target);
        return FileErrors.Try(() => Directory.Move(from, to));
    }

    public DateTime GetCreationTime(string path)
    {
        string resolved = Resolve(path);
        return FileErrors.Try(() => File.GetCreationTimeUtc(resolved), default);
    }

    public DateTime GetModificationTime(string path)
    {
        string resolved = Resolve(path);
        return FileErrors.Try(() => File.GetLastWriteTimeUtc(resolved), default);
    }

    private string Resolve(string path) => folder.Resolve(path.Length == 0 ? [] : _current, path);

    // Not the folder of scripts itself.
    private string ResolveBelow(string path) =>
        ScriptFolder.Split(path).Count > 0 ? Resolve(path) : throw new ScriptException("The folder of scripts stays where it is");

    private string[] Names(Func<string, string[]> list)
    {
        string[] names = FileErrors.Try(() => list(folder.Resolve(_current, "")), []);
        return [.. names.Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
    }
}
