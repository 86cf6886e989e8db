using System.Runtime.CompilerServices;

namespace Seraph.Engine.Hosting.Thunks;

/// <summary>Finds the offset of a field by letting its selector point into a value.</summary>
internal sealed class SelectedField<TStruct, TField>(FieldSelector<TStruct, TField> selector) : HostField
    where TStruct : struct
{
    private const int Unknown = -1;

    // Racing threads compute the same value.
    private int _offset = Unknown;

    public override int Offset => _offset != Unknown ? _offset : _offset = Find();

    private int Find()
    {
        TStruct value = default;
        ref TField field = ref Unsafe.AsRef(in selector(ref value));
        nint offset = Unsafe.ByteOffset(ref Unsafe.As<TStruct, byte>(ref value), ref Unsafe.As<TField, byte>(ref field));
        return offset >= 0 && offset + Unsafe.SizeOf<TField>() <= Unsafe.SizeOf<TStruct>()
            ? (int)offset
            : throw new InvalidOperationException($"The selector returns no '{typeof(TField)}' field of '{typeof(TStruct)}'.");
    }
}
