using System.Diagnostics;
using System.Runtime.CompilerServices;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>
/// How arrays hold elements of one type: numbers, bool, strings and unmanaged structs as themselves, everything else as object.
/// Kept in <see cref="TypeDef.Native"/> of the array type.
/// </summary>
internal abstract class ArrayElements(DataType type, int stride, bool isInNumbers)
{
    /// <summary>The type of an element; invalid for arrays that C# made without a registry at hand.</summary>
    public DataType Type { get; } = type;

    /// <summary>Bytes of an element.</summary>
    public int Stride { get; } = stride;

    /// <summary>Elements travel in number slots.</summary>
    public bool IsInNumbers { get; } = isInNumbers;

    public abstract Type ClrType { get; }

    /// <summary>A new array whose elements are 0, null or empty.</summary>
    public abstract ScriptArray Create(int length);

    /// <summary>A new array for code of a unit, which may count references to elements.</summary>
    public ScriptArray Create(int length, LinkedUnit unit)
    {
        ScriptArray array = Create(length);
        if (unit.Compiled.IsCounting && Type.IsInObjects && CountedTypes.MayRefer(Type))
        {
            array.StartCounting();
        }

        return array;
    }

    /// <summary>The elements of an array type, made at the first use.</summary>
    public static ArrayElements Of(TypeDef array)
    {
        if (array.Native is ArrayElements known)
        {
            return known;
        }

        // Racing threads make equal ones.
        ArrayElements made = Make(array.Template!.Arguments[0]);
        array.Native = made;
        return made;
    }

    /// <summary>True when arrays with these elements are arrays with the others too.</summary>
    public bool Matches(ArrayElements other) =>
        ReferenceEquals(this, other)
        || (ClrType == other.ClrType && Type.IsValid && other.Type.IsValid && Type.AsValue().IsSame(other.Type.AsValue()));

    private static ArrayElements Make(DataType type)
    {
        if (type.IsHandle)
        {
            return new ArrayElements<object>(type);
        }

        return type.Type.Numeric switch
        {
            NumericKind.Bool => new ArrayElements<bool>(type),
            NumericKind.Int8 => new ArrayElements<sbyte>(type),
            NumericKind.Int16 => new ArrayElements<short>(type),
            NumericKind.Int32 => new ArrayElements<int>(type),
            NumericKind.Int64 => new ArrayElements<long>(type),
            NumericKind.UInt8 => new ArrayElements<byte>(type),
            NumericKind.UInt16 => new ArrayElements<ushort>(type),
            NumericKind.UInt32 => new ArrayElements<uint>(type),
            NumericKind.UInt64 => new ArrayElements<ulong>(type),
            NumericKind.Float => new ArrayElements<float>(type),
            NumericKind.Double => new ArrayElements<double>(type),
            NumericKind.None => MakeObjects(type),
            _ => throw new UnreachableException(),
        };
    }

    private static ArrayElements MakeObjects(DataType type)
    {
        if (type.Type.IsString)
        {
            return new ArrayElements<string>(type);
        }

        return type.IsInNumbers
            ? HostType.Of(type.Type)?.CreateElements(type)
                ?? throw new InvalidOperationException($"'{type}' has no C# type, so there are no arrays of it.")
            : new ArrayElements<object>(type);
    }
}

/// <summary>Makes arrays of one C# type.</summary>
internal sealed class ArrayElements<T>(DataType type)
    : ArrayElements(type, Unsafe.SizeOf<T>(), !RuntimeHelpers.IsReferenceOrContainsReferences<T>())
{
    /// <summary>For arrays that C# makes.</summary>
    public static readonly ArrayElements<T> Untyped = new(default);

    public override Type ClrType => typeof(T);

    public override ScriptArray Create(int length) => new ScriptArray<T>(this, length);
}
