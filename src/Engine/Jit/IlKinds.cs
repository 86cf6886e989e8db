using System.Reflection.Emit;

namespace Seraph.Engine.Jit;

/// <summary>Values of each kind in IL.</summary>
internal static class IlKinds
{
    public static Type TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.I4 => typeof(int),
        ValueKind.R4 => typeof(float),
        ValueKind.R8 => typeof(double),
        _ => typeof(long),
    };

    /// <summary>A register of one kind as one of another: the bits stay, as in the interpreter's registers.</summary>
    public static void Convert(ILGenerator il, ValueKind from, ValueKind to)
    {
        if (from == to)
        {
            return;
        }

        // By way of an integer.
        if (from is ValueKind.R4)
        {
            il.Emit(OpCodes.Call, Members.SingleToBits);
            from = ValueKind.I4;
        }
        else if (from is ValueKind.R8)
        {
            il.Emit(OpCodes.Call, Members.DoubleToBits);
            from = ValueKind.I8;
        }

        ValueKind integer = to is ValueKind.I4 or ValueKind.R4 ? ValueKind.I4 : ValueKind.I8;
        if (from != integer)
        {
            il.Emit(integer == ValueKind.I4 ? OpCodes.Conv_I4 : OpCodes.Conv_U8);
        }

        if (to is ValueKind.R4)
        {
            il.Emit(OpCodes.Call, Members.BitsToSingle);
        }
        else if (to is ValueKind.R8)
        {
            il.Emit(OpCodes.Call, Members.BitsToDouble);
        }
    }

    /// <summary>The bits of a register as a value.</summary>
    public static void LoadConstant(ILGenerator il, ulong bits, ValueKind kind)
    {
        switch (kind)
        {
            case ValueKind.I4:
                il.Emit(OpCodes.Ldc_I4, (int)bits);
                break;
            case ValueKind.R4:
                il.Emit(OpCodes.Ldc_R4, BitConverter.Int32BitsToSingle((int)bits));
                break;
            case ValueKind.R8:
                il.Emit(OpCodes.Ldc_R8, BitConverter.UInt64BitsToDouble(bits));
                break;
            default:
                il.Emit(OpCodes.Ldc_I8, (long)bits);
                break;
        }
    }

    /// <summary>Reads a number of 4 or 8 bytes from an address.</summary>
    public static void LoadIndirect(ILGenerator il, int size, ValueKind kind)
    {
        switch (kind)
        {
            case ValueKind.I4:
                il.Emit(OpCodes.Ldind_I4);
                break;
            case ValueKind.R4:
                il.Emit(OpCodes.Ldind_R4);
                break;
            case ValueKind.R8 when size == sizeof(double):
                il.Emit(OpCodes.Ldind_R8);
                break;
            case ValueKind.I8 when size == sizeof(long):
                il.Emit(OpCodes.Ldind_I8);
                break;
            default:
                il.Emit(OpCodes.Ldind_U4);
                Convert(il, ValueKind.I4, kind);
                break;
        }
    }

    /// <summary>Fills a whole register at an address with a value of a kind.</summary>
    public static void StoreSlot(ILGenerator il, ValueKind kind)
    {
        if (kind == ValueKind.R8)
        {
            il.Emit(OpCodes.Stind_R8);
            return;
        }

        Convert(il, kind, ValueKind.I8);
        il.Emit(OpCodes.Stind_I8);
    }
}
