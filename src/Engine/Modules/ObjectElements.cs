using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>
/// Elements that are objects of the array's own: script objects and arrays by value, host structs with references. Each needs
/// an object of its own when it is made and when it is copied. All other elements are copied as they are.
/// </summary>
internal static class ObjectElements
{
    /// <summary>True for element types of which two arrays must not hold the same object.</summary>
    public static bool AreOwned(DataType element) =>
        !element.IsHandle && element.IsInObjects && !element.Type.IsString && element.Type.Kind is TypeKind.Class or TypeKind.Struct;

    /// <summary>Makes the elements from an index to the end that are not there yet.</summary>
    public static void MakeNew(ref CallFrame frame, ScriptArray array, int start)
    {
        DataType type = ArrayStorage.ElementType(ref frame);
        if (array is not ScriptArray<object?> objects || !AreOwned(type))
        {
            return;
        }

        // A constructor may change the array.
        for (int i = start; i < objects.Length; i++)
        {
            if (objects[i] is null)
            {
                objects.PutCounted(i, ObjectCopies.Make(ref frame, type.Type));
            }
        }
    }

    /// <summary>Gives every element the value of the first.</summary>
    public static void Repeat(ref CallFrame frame, ScriptArray array)
    {
        DataType type = ArrayStorage.ElementType(ref frame);
        if (array is ScriptArray<object?> objects && AreOwned(type))
        {
            for (int i = 1; i < objects.Length; i++)
            {
                objects.PutCounted(i, ObjectCopies.Copy(ref frame, type.Type, objects[0]));
            }

            return;
        }

        for (int done = 1; done < array.Length; done *= 2)
        {
            Array.Copy(array.Items, 0, array.Items, done, Math.Min(done, array.Length - done));
        }

        array.Retain(1, array.Length - 1);
    }

    /// <summary>Copies the element at an index if it is a host struct: its argument was the caller's.</summary>
    public static void OwnStruct(ref CallFrame frame, ScriptArray array, int index)
    {
        if (array is ScriptArray<object?> objects && ArrayStorage.ElementType(ref frame) is { Type: { Kind: TypeKind.Struct } type })
        {
            objects[index] = ObjectCopies.Copy(ref frame, type, objects[index]);
        }
    }

    /// <summary>Copies all elements of one array into another.</summary>
    public static void Assign(ref CallFrame frame, ScriptArray array, ScriptArray other, DataType element)
    {
        if (!ReferenceEquals(array, other))
        {
            ScriptArray source = AreOwned(element) ? Copy(ref frame, other, element) : other;
            ArrayWork.Charge(ref frame, source.Length);
            ArrayStorage.Reserve(ref frame, array, source.Length);
            array.CopyFrom(source);
            if (source.IsCounting && !ReferenceEquals(source, other))
            {
                source.Clear();
            }
        }
    }

    /// <summary>A new array with copies of the elements.</summary>
    public static ScriptArray Copy(ref CallFrame frame, ScriptArray array, DataType element)
    {
        ArrayWork.Charge(ref frame, array.Length);
        ScriptArray copy = ArrayStorage.Create(ref frame, array.Elements, (uint)array.Length);
        copy.CopyFrom(array);
        if (copy is ScriptArray<object?> objects && AreOwned(element))
        {
            for (int i = 0; i < objects.Length; i++)
            {
                objects.PutCounted(i, ObjectCopies.Copy(ref frame, element.Type, objects[i]));
            }
        }

        return copy;
    }
}
