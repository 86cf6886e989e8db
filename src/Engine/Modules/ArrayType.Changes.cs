using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <content>Making arrays, and adding and removing elements.</content>
internal static partial class ArrayType
{
    public static void Make(ref CallFrame frame, uint length)
    {
        ScriptArray array = ArrayStorage.Create(ref frame, frame.Callee.ResultElements!, length);
        ObjectElements.MakeNew(ref frame, array, 0);
        frame.ReturnObject(array);
    }

    /// <summary>An empty array, or one of so many elements: 0, null or empty, or copies of the value.</summary>
    [ScriptDeclaration("array(uint length, T&in value)")]
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

    /// <summary>The element at an index. Raises "Index out of bounds".</summary>
    [ScriptDeclaration("T& opIndex(uint index)", Intrinsic = FfiIntrinsic.ArrayElement)]
    [ScriptDeclaration("const T& opIndex(uint index) const", Intrinsic = FfiIntrinsic.ArrayElement)]
    [ScriptDeclaration("const T& opForValue0(uint index) const")]
    public static void ReturnElement(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        uint index = frame.UInt32(0);
        RequireInside(index < (uint)array.Length);
        array.ReturnElement(ref frame, (int)index);
    }

    /// <summary>Takes over copies of the elements of the other array.</summary>
    [ScriptDeclaration("array<T>& opAssign(const array<T>&in other)")]
    public static void Assign(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        ObjectElements.Assign(ref frame, array, frame.Object<ScriptArray>(0), ArrayStorage.ElementType(ref frame));
        frame.ReturnObject(array);
    }

    /// <summary>Adds a value at the end.</summary>
    [ScriptDeclaration("void insertLast(T&in value)")]
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

    /// <summary>Inserts a value, or the elements of another array, before the element of this index; at the end if the index is the length. Raises "Index out of bounds".</summary>
    [ScriptDeclaration("void insertAt(uint index, T&in value)")]
    public static void InsertAt(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        uint index = frame.UInt32(0);
        RequireInside(index <= (uint)array.Length);
        MakeGap(ref frame, array, (int)index, 1);
        array.SetElement(ref frame, 1, (int)index);
        ObjectElements.OwnStruct(ref frame, array, (int)index);
    }

    /// <summary>Inserts a value, or the elements of another array, before the element of this index; at the end if the index is the length. Raises "Index out of bounds".</summary>
    [ScriptDeclaration("void insertAt(uint index, const array<T>&in other)")]
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

    /// <summary>Removes so many elements, or those that there are. Raises "Index out of bounds" if the first is not there.</summary>
    /// <remarks>Of a range that reaches over the end, what exists is removed.</remarks>
    [ScriptDeclaration("void removeRange(uint start, uint count)")]
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

    /// <summary>Changes the length. New elements are 0, null or empty.</summary>
    [ScriptDeclaration("void resize(uint length)")]
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
