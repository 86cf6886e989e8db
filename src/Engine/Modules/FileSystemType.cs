namespace Seraph.Engine.Modules;

/// <summary>The folder of scripts: its files and folders, and a current path in it.</summary>
[ScriptExport(typeof(ScriptFileSystem), Module = "filesystem", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class filesystem")]
internal static partial class FileSystemType
{
    /// <summary>How scripts make one. The folder belongs to the module object, so no attribute can say it.</summary>
    public static void DeclareFactory(FfiRegistryBuilder module, ScriptFolder folder)
    {
        TypeHash type = TypeHash.OfType("", "filesystem");
        FfiDataType handle = FfiDataType.Of(type, "filesystem", default, FfiModifiers.Handle);
        module.Extend(type).Function(new FfiFunctionDef("", default, handle, [], FfiFunctionKind.Factory)
        {
            Documentation = "A view of the folder; its current path is the folder itself.",
            Native = new HostFunction((ref frame) => frame.ReturnObject(new ScriptFileSystem(folder))),
        });
    }

    /// <summary>Changes what paths are relative to; false if there is no such folder.</summary>
    [ScriptDeclaration("bool changeCurrentPath(const string&in path)")]
    public static bool ChangeCurrentPath(this ScriptFileSystem files, string path) => files.ChangeCurrentPath(path);

    /// <summary>What paths are relative to.</summary>
    [ScriptDeclaration("string getCurrentPath() const")]
    public static string GetCurrentPath(this ScriptFileSystem files) => files.CurrentPath;

    /// <summary>The names of the folders in the current path.</summary>
    [ScriptDeclaration("array<string>@ getDirs() const")]
    public static void GetDirs(ref CallFrame f) => ReturnNames(ref f, f.Self<ScriptFileSystem>().GetDirectories());

    /// <summary>The names of the files in the current path.</summary>
    [ScriptDeclaration("array<string>@ getFiles() const")]
    public static void GetFiles(ref CallFrame f) => ReturnNames(ref f, f.Self<ScriptFileSystem>().GetFiles());

    /// <summary>True for a folder.</summary>
    [ScriptDeclaration("bool isDir(const string&in path) const")]
    public static bool IsDir(this ScriptFileSystem files, string path) => files.IsDirectory(path);

    /// <summary>True for a link. Links are never followed.</summary>
    [ScriptDeclaration("bool isLink(const string&in path) const")]
    public static bool IsLink(this ScriptFileSystem files, string path) => files.IsLink(path);

    /// <summary>The size of a file in bytes; -1 if there is none.</summary>
    [ScriptDeclaration("int64 getSize(const string&in path) const")]
    public static long GetSize(this ScriptFileSystem files, string path) => files.GetSize(path);

    /// <summary>Makes a folder; 0, or negative if that cannot be.</summary>
    [ScriptDeclaration("int makeDir(const string&in path)")]
    public static int MakeDir(this ScriptFileSystem files, string path) => files.MakeDirectory(path);

    /// <summary>Removes an empty folder; 0, or negative if that cannot be.</summary>
    [ScriptDeclaration("int removeDir(const string&in path)")]
    public static int RemoveDir(this ScriptFileSystem files, string path) => files.RemoveDirectory(path);

    /// <summary>Removes a file; 0, or negative if that cannot be.</summary>
    [ScriptDeclaration("int deleteFile(const string&in path)")]
    public static int DeleteFile(this ScriptFileSystem files, string path) => files.DeleteFile(path);

    /// <summary>Copies a file to a new name; 0, or negative if that cannot be.</summary>
    [ScriptDeclaration("int copyFile(const string&in source, const string&in target)")]
    public static int CopyFile(this ScriptFileSystem files, string source, string target) => files.CopyFile(source, target);

    /// <summary>Gives a file or folder another name; 0, or negative if that cannot be.</summary>
    [ScriptDeclaration("int move(const string&in source, const string&in target)")]
    public static int Move(this ScriptFileSystem files, string source, string target) => files.Move(source, target);

    /// <summary>When a file or folder was made. Raises an exception if there is none.</summary>
    [ScriptDeclaration("datetime getCreateDateTime(const string&in path) const")]
    public static void GetCreateDateTime(ref CallFrame f) =>
        f.ReturnStruct(new ScriptDateTime(f.Self<ScriptFileSystem>().GetCreationTime(f.String(0))));

    /// <summary>When a file or folder was changed last. Raises an exception if there is none.</summary>
    [ScriptDeclaration("datetime getModifyDateTime(const string&in path) const")]
    public static void GetModifyDateTime(ref CallFrame f) =>
        f.ReturnStruct(new ScriptDateTime(f.Self<ScriptFileSystem>().GetModificationTime(f.String(0))));

    private static void ReturnNames(ref CallFrame frame, string[] names)
    {
        var array = (ScriptArray<string>)ArrayStorage.Create(ref frame, frame.Callee.ResultElements!, (uint)names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            TextMemory.Charge(ref frame, names[i].Length);
            array[i] = names[i];
        }

        frame.ReturnObject(array);
    }
}
