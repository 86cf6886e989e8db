using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <summary>Making arrays, and adding and removing elements.</summary>
internal static class ArrayChanges
{
    public static void Make(ref CallFrame frame, uint length)
    {
        ScriptArray array = ArrayStorage.Create(ref frame, frame.Callee.ResultElements!, length);
        ObjectElements.MakeNew(ref frame, array, 0);
        frame.ReturnObject(array);
    }

    public static void MakeFilled(ref CallFrame frame)
    {
        ScriptArray array = ArrayStorage.Create(ref frame, frame.Callee.ResultElements!, frame.UInt32(0));
        if (array.Length > 0)
        {
            array.SetElement(ref frame, 1, 0);
            ObjectElements.OwnStruct(ref frame, array, 0);
            ObjectElements.Repeat(ref frame, array);
        }

        frame.ReturnObject(array);
    }

    public static void ReturnElement(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        uint index = frame.UInt32(0);
        RequireInside(index < (uint)array.Length);
        array.ReturnElement(ref frame, (int)index);
    }

    public static void Assign(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        ObjectElements.Assign(ref frame, array, frame.Object<ScriptArray>(0), ArrayStorage.ElementType(ref frame));
        frame.ReturnObject(array);
    }

    public static void InsertLast(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        int index = array.Length;
        if (index == array.Items.Length)
        {
            ArrayStorage.Reserve(ref frame, array, index + 1L);
        }

        array.Length = index + 1;
        array.SetElement(ref frame, 0, index);
        ObjectElements.OwnStruct(ref frame, array, index);
    }

    public static void InsertAt(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        uint index = frame.UInt32(0);
        RequireInside(index <= (uint)array.Length);
        MakeGap(ref frame, array, (int)index, 1);
        array.SetElement(ref frame, 1, (int)index);
        ObjectElements.OwnStruct(ref frame, array, (int)index);
    }

    public static void InsertArrayAt(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        uint index = frame.UInt32(0);
        RequireInside(index <= (uint)array.Length);

        // A copy of its own where inserting would change the other array, or running constructors might.
        var other = frame.Object<ScriptArray>(1);
        ScriptArray source = ReferenceEquals(array, other) || ObjectElements.AreOwned(ArrayStorage.ElementType(ref frame))
            ? ObjectElements.Copy(ref frame, other, ArrayStorage.ElementType(ref frame))
            : other;
        RequireInside(index <= (uint)array.Length);
        MakeGap(ref frame, array, (int)index, source.Length);
        Array.Copy(source.Items, 0, array.Items, (int)index, source.Length);
        if (ReferenceEquals(source, other))
        {
            // The references of a copy made here are handed over.
            array.Retain((int)index, source.Length);
        }
    }

    public static void RemoveAt(ref CallFrame frame, uint index)
    {
        var array = frame.Self<ScriptArray>();
        RequireInside(index < (uint)array.Length);
        Remove(ref frame, array, (int)index, 1);
    }

    /// <summary>Of a range that reaches over the end, what exists is removed.</summary>
    public static void RemoveRange(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        uint start = frame.UInt32(0);
        uint count = frame.UInt32(1);
        if (count > 0)
        {
            RequireInside(start <= (uint)array.Length);
            Remove(ref frame, array, (int)start, (int)Math.Min(count, (uint)array.Length - start));
        }
    }

    public static void Resize(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        uint length = frame.UInt32(0);
        int before = array.Length;
        ArrayStorage.Reserve(ref frame, array, length);
        array.Resize((int)length);
        ObjectElements.MakeNew(ref frame, array, before);
    }

    private static void MakeGap(ref CallFrame frame, ScriptArray array, int index, int count)
    {
        ArrayWork.Charge(ref frame, array.Length - index + count);
        ArrayStorage.Reserve(ref frame, array, (long)array.Length + count);
        array.InsertGap(index, count);
    }

    private static void Remove(ref CallFrame frame, ScriptArray array, int start, int count)
    {
        ArrayWork.Charge(ref frame, array.Length - start);
        array.RemoveRange(start, count);
    }

    private static void RequireInside(bool isInside)
    {
        if (!isInside)
        {
            throw new ScriptException(ScriptFault.IndexOutOfBounds);
        }
    }
}
