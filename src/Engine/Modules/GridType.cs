namespace Seraph.Engine.Modules;

/// <summary>Elements of one type in columns and rows.</summary>
[ScriptExport(typeof(ScriptGrid), Module = "grid", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class grid<T>")]
internal static partial class GridType
{
    /// <summary>An empty grid, or one of this size; its elements are 0, null or empty, or copies of the value.</summary>
    [ScriptDeclaration("grid()")]
    public static void Create(ref CallFrame f) => Make(ref f, 0, 0);

    /// <inheritdoc cref="Create(ref CallFrame)"/>
    [ScriptDeclaration("grid(uint width, uint height)")]
    public static void CreateSized(ref CallFrame f) => Make(ref f, f.UInt32(0), f.UInt32(1));

    /// <summary>The number of columns.</summary>
    [ScriptDeclaration("uint width() const")]
    public static uint Width(this ScriptGrid grid) => grid.Width;

    /// <summary>The number of rows.</summary>
    [ScriptDeclaration("uint height() const")]
    public static uint Height(this ScriptGrid grid) => grid.Height;
}
