namespace Seraph.Engine.Modules;

/// <summary>The types <c>file</c> and <c>filesystem</c>, for one folder.</summary>
internal static class FileSystemModule
{
    public static FfiModule For(string root)
    {
        var folder = new ScriptFolder(root);
        return new FfiModule("filesystem", module =>
        {
            module.Add(ScriptExports.Filesystem.GetImage());
            FileType.DeclareFactory(module, folder);
            FileSystemType.DeclareFactory(module, folder);
        });
    }
}
