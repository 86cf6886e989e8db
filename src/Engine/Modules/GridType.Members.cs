using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <content>Members of <c>grid&lt;T&gt;</c>.</content>
internal static partial class GridType
{
    public static void Make(ref CallFrame frame, uint width, uint height)
    {
        ScriptGrid grid = Create(ref frame, width, height);
        ObjectElements.MakeNew(ref frame, grid.Cells, 0);
        frame.ReturnObject(grid);
    }

    /// <summary>An empty grid, or one of this size; its elements are 0, null or empty, or copies of the value.</summary>
    [ScriptDeclaration("grid(uint width, uint height, T&in value)")]
    public static void MakeFilled(ref CallFrame frame)
    {
        ScriptGrid grid = Create(ref frame, frame.UInt32(0), frame.UInt32(1));
        if (grid.Cells.Length > 0)
        {
            grid.Cells.SetElement(ref frame, 2, 0);
            ObjectElements.OwnStruct(ref frame, grid.Cells, 0);
            ObjectElements.Repeat(ref frame, grid.Cells);
        }

        frame.ReturnObject(grid);
    }

    /// <summary>A grid of these rows.</summary>
    [ScriptDeclaration("grid() {repeat {repeat_same T}}")]
    public static void MakeFromList(ref CallFrame frame)
    {
        ListBuffer rows = frame.List();
        uint width = rows.Count == 0 ? 0 : (uint)rows.List(0).Count;
        ScriptGrid grid = Create(ref frame, width, (uint)rows.Count);
        for (int y = 0; y < rows.Count; y++)
        {
            ListBuffer row = rows.List(y);
            for (int x = 0; x < row.Count; x++)
            {
                grid.Cells.SetStored((y * row.Count) + x, ValueStorage.Stored(row.Variant(x)));
                ObjectElements.OwnStruct(ref frame, grid.Cells, (y * row.Count) + x);
            }
        }

        frame.ReturnObject(grid);
    }

    /// <summary>Takes over the size and copies of the elements of the other grid.</summary>
    [ScriptDeclaration("grid<T>& opAssign(const grid<T>&in other)")]
    public static void Assign(ref CallFrame frame)
    {
        var self = frame.Self<ScriptGrid>();
        self.TakeOver((ScriptGrid)frame.Object<ScriptGrid>(0).Copy(ref frame));
        frame.ReturnObject(self);
    }

    /// <summary>The element of a column and row. Raises "Index out of bounds".</summary>
    [ScriptDeclaration("T& get_opIndex(uint x, uint y) property")]
    [ScriptDeclaration("const T& get_opIndex(uint x, uint y) const property")]
    public static void ReturnElement(ref CallFrame frame)
    {
        var self = frame.Self<ScriptGrid>();
        self.Cells.ReturnElement(ref frame, IndexOf(ref frame, self));
    }

    /// <summary>Changes the element of a column and row. Raises "Index out of bounds".</summary>
    [ScriptDeclaration("void set_opIndex(uint x, uint y, T&in value) property")]
    public static void SetElement(ref CallFrame frame)
    {
        var self = frame.Self<ScriptGrid>();
        int index = IndexOf(ref frame, self);
        self.Cells.SetElement(ref frame, 2, index);
        ObjectElements.OwnStruct(ref frame, self.Cells, index);
    }

    /// <summary>Changes the size. What lies in both sizes stays; new elements are 0, null or empty.</summary>
    /// <remarks>What lies in both sizes stays where it is.</remarks>
    [ScriptDeclaration("void resize(uint width, uint height)")]
    public static void Resize(ref CallFrame frame)
    {
        var self = frame.Self<ScriptGrid>();
        ScriptGrid made = Create(ref frame, frame.UInt32(0), frame.UInt32(1));
        uint width = Math.Min(self.Width, made.Width);
        for (uint y = 0; y < Math.Min(self.Height, made.Height); y++)
        {
            made.Cells.Exchange((int)(y * made.Width), self.Cells, (int)(y * self.Width), (int)width);
        }

        self.TakeOver(made);
        ObjectElements.MakeNew(ref frame, self.Cells, 0);
    }

    private static ScriptGrid Create(ref CallFrame frame, uint width, uint height)
    {
        TypeDef type = frame.Callee.Owner!;
        ulong count = (ulong)width * height;
        if (count > int.MaxValue)
        {
            frame.Throw("Too large grid size");
        }

        ArrayWork.Charge(ref frame, (long)count);
        return new ScriptGrid(type, ArrayStorage.Create(ref frame, ArrayElements.Of(type), (uint)count), width, height);
    }

    private static int IndexOf(ref CallFrame frame, ScriptGrid grid)
    {
        uint x = frame.UInt32(0);
        uint y = frame.UInt32(1);
        if (x >= grid.Width || y >= grid.Height)
        {
            throw new ScriptException(ScriptFault.IndexOutOfBounds);
        }

        return (int)((y * grid.Width) + x);
    }
}
