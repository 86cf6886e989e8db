using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <content>Finding, comparing and sorting elements.</content>
internal static partial class ArrayType
{
    /// <summary>The last element becomes the first.</summary>
    [ScriptDeclaration("void reverse()")]
    public static void Reverse(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        ArrayWork.Charge(ref frame, array.Length);
        array.Reverse();
    }

    public static void Sort(ref CallFrame frame, uint start, uint count, bool descending)
    {
        var array = frame.Self<ScriptArray>();
        DataType type = ArrayStorage.ElementType(ref frame);
        FunctionDef? compare = IsPlain(type) ? null : ElementMethods.ForOrder(type.Type);
        if (count < 2)
        {
            return;
        }

        if ((ulong)start + count > (uint)array.Length)
        {
            throw new ScriptException(ScriptFault.IndexOutOfBounds);
        }

        ArrayWork.Charge(ref frame, (long)count * BitOperations.Log2(count));
        if (compare is null)
        {
            array.Sort((int)start, (int)count, descending);
        }
        else
        {
            new ObjectSort(compare, descending).Run(ref frame, (ScriptArray<object?>)array, (int)start, (int)count);
        }
    }

    /// <summary>Sorts by a function that says whether its first argument comes before the second: all elements, or so many from an index.</summary>
    /// <remarks>By a function of the script. What is beyond the end is left out, as long as something is left.</remarks>
    [ScriptDeclaration("void sort(const T[]::less&in less, uint startAt = 0, uint count = uint(-1))")]
    public static void SortBy(ref CallFrame frame)
    {
        var array = frame.Self<ScriptArray>();
        var less = frame.Object<ScriptFunction>(0);
        uint start = frame.UInt32(1);
        uint count = frame.UInt32(2);
        if (count < 2)
        {
            return;
        }

        uint length = (uint)array.Length;
        if (start >= length)
        {
            throw new ScriptException(ScriptFault.IndexOutOfBounds);
        }

        count = Math.Min(count, length - start);
        ArrayWork.Charge(ref frame, (long)count * BitOperations.Log2(count));
        array.Sort(ref frame, less, (int)start, (int)count);
    }

    public static void Find(ref CallFrame frame, int argument, uint start)
    {
        var array = frame.Self<ScriptArray>();
        DataType type = ArrayStorage.ElementType(ref frame);
        ArrayWork.Charge(ref frame, Math.Max(0, array.Length - (long)start));
        if (IsPlain(type) || type.IsInNumbers)
        {
            frame.Return(start < (uint)array.Length ? array.Find(ref frame, argument, (int)start) : -1);
            return;
        }

        FunctionDef method = ElementMethods.ForEquality(type.Type)
            ?? throw new ScriptException($"Type '{type.Type.Name}' does not have a matching opEquals or opCmp method");
        var objects = (ScriptArray<object?>)array;
        object? value = frame.ObjectOrNull<object>(argument);
        int found = -1;
        for (uint i = start; i < (uint)objects.Length && found < 0; i++)
        {
            found = ElementMethods.AreEqual(ref frame, method, objects[(int)i], value) ? (int)i : -1;
        }

        frame.Return(found);
    }

    /// <summary>By identity; numbers and strings have none.</summary>
    public static void FindByReference(ref CallFrame frame, int argument, uint start)
    {
        var array = frame.Self<ScriptArray>();
        ArrayWork.Charge(ref frame, Math.Max(0, array.Length - (long)start));
        bool canFind = array is ScriptArray<object?> && start < (uint)array.Length;
        frame.Return(canFind ? array.Find(ref frame, argument, (int)start) : -1);
    }

    /// <summary>True if the arrays have the same length and their elements are equal.</summary>
    [ScriptDeclaration("bool opEquals(const array<T>&in other) const")]
    public static void AreEqual(ref CallFrame frame)
    {
        var left = frame.Self<ScriptArray>();
        var right = frame.Object<ScriptArray>(0);
        ArrayWork.Charge(ref frame, left.Length);
        frame.Return(left.Length == right.Length && (left, right) switch
        {
            (ScriptArray<float> a, ScriptArray<float> b) => AreEqual<float>(a.AsSpan(), b.AsSpan()),
            (ScriptArray<double> a, ScriptArray<double> b) => AreEqual<double>(a.AsSpan(), b.AsSpan()),
            (ScriptArray<string?> a, ScriptArray<string?> b) => AreEqual(a.AsSpan(), b.AsSpan()),
            (ScriptArray<object?> a, ScriptArray<object?> b) => AreEqual(ref frame, a, b),
            _ => AreBytesEqual(left, right),
        });
    }

    /// <summary>Numbers, enums, bool and strings: what arrays compare by themselves.</summary>
    private static bool IsPlain(DataType type) => !type.IsHandle && (type.Type.Numeric != NumericKind.None || type.Type.IsString);

    // Not SequenceEqual: NaN is not equal to itself.
    private static bool AreEqual<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : INumber<T>
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(ReadOnlySpan<string?> left, ReadOnlySpan<string?> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if ((left[i] ?? "") != (right[i] ?? ""))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(ref CallFrame frame, ScriptArray<object?> left, ScriptArray<object?> right)
    {
        FunctionDef? method = ElementMethods.ForEquality(ArrayStorage.ElementType(ref frame).Type);
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (!ElementMethods.AreEqual(ref frame, method, left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreBytesEqual(ScriptArray left, ScriptArray right)
    {
        const int Chunk = 1 << 30;
        long length = (long)left.Length * left.Elements.Stride;
        for (long done = 0; done < length; done += Chunk)
        {
            // Invariant: the elements are numbers without references, so their bytes may be looked at, and as many in both.
            int count = (int)Math.Min(Chunk, length - done);
            var a = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AddByteOffset(ref left.FirstByte, (nint)done), count);
            var b = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AddByteOffset(ref right.FirstByte, (nint)done), count);
            if (!a.SequenceEqual(b))
            {
                return false;
            }
        }

        return true;
    }
}
