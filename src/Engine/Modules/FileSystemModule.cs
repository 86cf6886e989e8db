namespace Seraph.Engine.Modules;

/// <summary>The types <c>file</c> and <c>filesystem</c>, for one folder.</summary>
internal static class FileSystemModule
{
    public static FfiModule For(string root)
    {
        var folder = new ScriptFolder(root);
        return new FfiModule("filesystem", module =>
        {
            FileModule.Register(module, folder);
            Register(module, folder);
        });
    }

    private static void Register(FfiRegistryBuilder module, ScriptFolder folder) => module
        .Type(new FfiTypeDef("", "filesystem", TypeHash.OfType("", "filesystem"), FfiTypeKind.Class)
        {
            Native = HostType.Class<ScriptFileSystem>(),
            Documentation = "The folder of scripts: its files and folders, and a current path in it.",
        })
        .Declare(FfiFunctionKind.Factory, "filesystem@ f()", (ref f) => f.ReturnObject(new ScriptFileSystem(folder)))
        .Declare("bool changeCurrentPath(const string&in path)",
            static (ref f) => f.Return(f.Self<ScriptFileSystem>().ChangeCurrentPath(f.String(0))))
        .Declare("string getCurrentPath() const", static (ref f) => f.Return(f.Self<ScriptFileSystem>().CurrentPath))
        .Declare("array<string>@ getDirs() const", static (ref f) => ReturnNames(ref f, f.Self<ScriptFileSystem>().GetDirectories()))
        .Declare("array<string>@ getFiles() const", static (ref f) => ReturnNames(ref f, f.Self<ScriptFileSystem>().GetFiles()))
        .Declare("bool isDir(const string&in path) const", static (ref f) => f.Return(f.Self<ScriptFileSystem>().IsDirectory(f.String(0))))
        .Declare("bool isLink(const string&in path) const", static (ref f) => f.Return(f.Self<ScriptFileSystem>().IsLink(f.String(0))))
        .Declare("int64 getSize(const string&in path) const", static (ref f) => f.Return(f.Self<ScriptFileSystem>().GetSize(f.String(0))))
        .Declare("int makeDir(const string&in path)", static (ref f) => f.Return(f.Self<ScriptFileSystem>().MakeDirectory(f.String(0))))
        .Declare("int removeDir(const string&in path)", static (ref f) => f.Return(f.Self<ScriptFileSystem>().RemoveDirectory(f.String(0))))
        .Declare("int deleteFile(const string&in path)", static (ref f) => f.Return(f.Self<ScriptFileSystem>().DeleteFile(f.String(0))))
        .Declare("int copyFile(const string&in source, const string&in target)",
            static (ref f) => f.Return(f.Self<ScriptFileSystem>().CopyFile(f.String(0), f.String(1))))
        .Declare("int move(const string&in source, const string&in target)",
            static (ref f) => f.Return(f.Self<ScriptFileSystem>().Move(f.String(0), f.String(1))))
        .Declare("datetime getCreateDateTime(const string&in path) const",
            static (ref f) => f.ReturnStruct(new ScriptDateTime(f.Self<ScriptFileSystem>().GetCreationTime(f.String(0)))))
        .Declare("datetime getModifyDateTime(const string&in path) const",
            static (ref f) => f.ReturnStruct(new ScriptDateTime(f.Self<ScriptFileSystem>().GetModificationTime(f.String(0)))));

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
