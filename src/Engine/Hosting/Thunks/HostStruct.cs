using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting.Thunks;

/// <summary>A C# struct behind a host type.</summary>
internal sealed class HostStruct<T> : HostType
    where T : struct
{
    public static readonly HostStruct<T> Instance = new();

    public override Type ClrType => typeof(T);

    public override int SizeInBytes => Unsafe.SizeOf<T>();

    internal override bool IsInstance(object? value) => value is T;

    internal override object Copy(object value) => (T)value;

    internal override unsafe object Box(ulong* slots)
    {
        ThrowIfManaged();

        // Invariant: a type in number slots has ceil(size / 8) of them.
        return Unsafe.ReadUnaligned<T>(slots);
    }

    internal override unsafe bool Unbox(object value, ulong* slots)
    {
        ThrowIfManaged();
        if (value is not T typed)
        {
            return false;
        }

        // Invariant: a type in number slots has ceil(size / 8) of them.
        Unsafe.WriteUnaligned(slots, typed);
        return true;
    }

    internal override ArrayElements CreateElements(DataType type) =>
        RuntimeHelpers.IsReferenceOrContainsReferences<T>() ? new ArrayElements<object>(type) : new ArrayElements<T>(type);

    private static void ThrowIfManaged()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            throw new InvalidOperationException($"'{typeof(T)}' holds references and cannot live in number slots.");
        }
    }
}
