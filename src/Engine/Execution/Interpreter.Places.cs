using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <content>
/// Places that functions have returned. Object and index may come from anywhere, as far as the verifier knows, so every access
/// looks at the object and stays inside of it; what is loaded is checked by the instruction that follows.
/// </content>
internal static unsafe partial class Interpreter
{
    /// <summary>The index of a place: what the object holds there, and in its upper half the byte of a member plus one.</summary>
    private static ulong PlaceIndex(uint index, int member) => index | ((ulong)member << 32);

    /// <summary>The place of a member of the struct in another place.</summary>
    private static ulong MemberOf(ulong place, int member)
    {
        ulong outer = place >> 32;
        ulong inner = member == 0 ? outer : (outer == 0 ? 0 : outer - 1) + (ulong)member;
        return (inner << 32) | (uint)place;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault LoadPlace(object? container, ulong place, int form, ulong* target)
    {
        ScriptFault fault = FindNumber(container, place, form < 2 ? 1 : form < 4 ? 2 : form == 4 ? 4 : 8, out Span<byte> bytes);
        if (fault == NoFault)
        {
            *target = form switch
            {
                0 => (uint)(sbyte)bytes[0],
                1 => bytes[0],
                2 => (uint)MemoryMarshal.Read<short>(bytes),
                3 => MemoryMarshal.Read<ushort>(bytes),
                4 => MemoryMarshal.Read<uint>(bytes),
                _ => MemoryMarshal.Read<ulong>(bytes),
            };
        }

        return fault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ScriptFault StorePlace(object? container, ulong place, int size, ulong value)
    {
        // A small number that is a global by itself fills its slot, extended.
        int written = container is InstanceState && place >> 32 == 0 ? sizeof(ulong) : size;
        ScriptFault fault = FindNumber(container, place, written, out Span<byte> bytes);
        if (fault == NoFault)
        {
            new ReadOnlySpan<byte>(&value, written).CopyTo(bytes);
        }

        return fault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault LoadPlaceSlots(object? container, ulong place, int size, ulong* target)
    {
        ScriptFault fault = FindNumber(container, place, size, out Span<byte> bytes);
        if (fault == NoFault)
        {
            target[(size - 1) / sizeof(ulong)] = 0;
            bytes.CopyTo(new Span<byte>(target, size));
        }

        return fault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ScriptFault StorePlaceSlots(object? container, ulong place, int size, ulong* source)
    {
        ScriptFault fault = FindNumber(container, place, size, out Span<byte> bytes);
        if (fault == NoFault)
        {
            new ReadOnlySpan<byte>(source, size).CopyTo(bytes);
        }

        return fault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault LoadPlaceObject(object? container, ulong place, ref object? target)
    {
        ref object? found = ref FindReference(container, place, out _, out ScriptFault fault);
        if (fault == NoFault)
        {
            target = GrowingText.Read(found);
        }

        return fault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ScriptFault StorePlaceObject(object? container, ulong place, object? value)
    {
        ref object? found = ref FindReference(container, place, out DataType type, out ScriptFault fault);
        if (fault != NoFault)
        {
            return fault;
        }

        if (!type.IsValid || !ObjectSlot.Accepts(type, value))
        {
            return ScriptFault.MismatchingTypesInValueAssignment;
        }

        found = value;
        return NoFault;
    }

    private static ScriptFault FindNumber(object? container, ulong place, int size, out Span<byte> bytes)
    {
        ulong member = place >> 32 == 0 ? 0 : (place >> 32) - 1;
        ulong index = (uint)place;
        bytes = default;
        switch (container)
        {
            case ScriptObject script when index + member + (ulong)size <= (ulong)script.Class.NumberBytes:
                bytes = MemoryMarshal.CreateSpan(ref script.NumberAt((nint)(index + member)), size);
                return NoFault;
            case InstanceState instance when (index * sizeof(ulong)) + member + (ulong)size <= (ulong)instance.Numbers.Length * sizeof(ulong):
                bytes = MemoryMarshal.AsBytes(instance.Numbers.AsSpan()).Slice((int)((index * sizeof(ulong)) + member), size);
                return NoFault;
            case ScriptArray { Elements.IsInNumbers: true } array when member + (ulong)size <= (ulong)array.Elements.Stride:
                if (index >= (uint)array.Length)
                {
                    return ScriptFault.IndexOutOfBounds;
                }

                nint offset = (nint)((index * (ulong)array.Elements.Stride) + member);
                bytes = MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref array.FirstByte, offset), size);
                return NoFault;
            default:
                return ScriptFault.NullPointerAccess;
        }
    }

    private static ref object? FindReference(object? container, ulong place, out DataType type, out ScriptFault fault)
    {
        uint index = (uint)place;
        fault = NoFault;
        switch (container)
        {
            case ScriptObject script when index < (uint)script.Class.ReferenceTypes.Length:
                type = script.Class.ReferenceTypes[index];
                return ref script.ReferenceAt((nint)index);
            case InstanceState instance when index < (uint)instance.Objects.Length:
                type = instance.Unit.GlobalObjectTypes[index];
                return ref instance.Objects[index];
            case ScriptArray { Elements.IsInNumbers: false } array:
                type = array.Elements.Type;
                if (index < (uint)array.Length)
                {
                    return ref Unsafe.Add(ref array.FirstReference, (nint)index);
                }

                fault = ScriptFault.IndexOutOfBounds;
                return ref Unsafe.NullRef<object?>();
            default:
                type = default;
                fault = ScriptFault.NullPointerAccess;
                return ref Unsafe.NullRef<object?>();
        }
    }
}
