using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>Members of <c>grid&lt;T&gt;</c>.</summary>
internal static class GridFunctions
{
    public static void Make(ref CallFrame frame, uint width, uint height)
    {
        ScriptGrid grid = Create(ref frame, width, height);
        ObjectElements.MakeNew(ref frame, grid.Cells, 0);
        frame.ReturnObject(grid);
    }

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

    public static void Assign(ref CallFrame frame)
    {
        var self = frame.Self<ScriptGrid>();
        self.TakeOver((ScriptGrid)frame.Object<ScriptGrid>(0).Copy(ref frame));
        frame.ReturnObject(self);
    }

    public static void ReturnElement(ref CallFrame frame)
    {
        var self = frame.Self<ScriptGrid>();
        self.Cells.ReturnElement(ref frame, IndexOf(ref frame, self));
    }

    public static void SetElement(ref CallFrame frame)
    {
        var self = frame.Self<ScriptGrid>();
        int index = IndexOf(ref frame, self);
        self.Cells.SetElement(ref frame, 2, index);
        ObjectElements.OwnStruct(ref frame, self.Cells, index);
    }

    /// <summary>What lies in both sizes stays where it is.</summary>
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
