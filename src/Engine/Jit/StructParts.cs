using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>
/// Structs of the host whose fields are all of 4 or all of 8 bytes, between registers and locals of compiled code. What C# has written
/// field by field is read in the same way: reading it as whole registers would wait for memory.
/// </summary>
internal static class StructParts
{
    private const int RegisterBits = 64;

    /// <summary>The values of a script type are handed to C# as this type.</summary>
    public static bool Fits(Type type, DataType value) =>
        value.IsInNumbers && value.Type.Numeric == NumericKind.None && HostType.Of(value.Type)?.ClrType == type && Measure(type, value.Type.SizeInBytes) > 0;

    /// <summary>Fills a local from registers.</summary>
    public static void Load(FunctionTranslator t, LocalBuilder local, int register, int bytes)
    {
        for (int at = 0; at < bytes; at += sizeof(ulong))
        {
            LoadAddress(t, local, at);
            t.LoadNumber(register + (at / sizeof(ulong)), ValueKind.I8);
            if (bytes - at >= sizeof(ulong))
            {
                t.Il.Emit(OpCodes.Stind_I8);
            }
            else
            {
                t.Il.Emit(OpCodes.Conv_I4);
                t.Il.Emit(OpCodes.Stind_I4);
            }
        }
    }

    /// <summary>Fills registers from a local.</summary>
    public static void Store(FunctionTranslator t, LocalBuilder local, int register, int bytes)
    {
        int part = Measure(local.LocalType, bytes);
        for (int at = 0; at < bytes; at += sizeof(ulong))
        {
            LoadAddress(t, local, at);
            if (part == sizeof(ulong))
            {
                t.Il.Emit(OpCodes.Ldind_I8);
            }
            else
            {
                LoadHalf(t);
                if (bytes - at > part)
                {
                    LoadAddress(t, local, at + part);
                    LoadHalf(t);
                    t.Il.Emit(OpCodes.Ldc_I4, RegisterBits / 2);
                    t.Il.Emit(OpCodes.Shl);
                    t.Il.Emit(OpCodes.Or);
                }
            }

            t.StoreNumber(register + (at / sizeof(ulong)), ValueKind.I8);
        }
    }

    private static void LoadAddress(FunctionTranslator t, LocalBuilder local, int at)
    {
        t.Il.Emit(OpCodes.Ldloca, local);
        if (at > 0)
        {
            t.Il.Emit(OpCodes.Ldc_I4, at);
            t.Il.Emit(OpCodes.Add);
        }
    }

    private static void LoadHalf(FunctionTranslator t)
    {
        t.Il.Emit(OpCodes.Ldind_U4);
        t.Il.Emit(OpCodes.Conv_U8);
    }

    // The size of all fields; 0 if they differ, or there is more than fields.
    private static int Measure(Type type, int bytes)
    {
        int part = 0;
        return Add(type, ref part) * part == bytes && part is sizeof(uint) or sizeof(ulong) ? part : 0;
    }

    // Counts the fields of fields too; 0 if they are not of one size.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The size shows whether fields are missing.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The size shows whether fields are missing.")]
    private static int Add(Type type, ref int part)
    {
        int size = Type.GetTypeCode(type) switch
        {
            TypeCode.Single or TypeCode.Int32 or TypeCode.UInt32 => sizeof(uint),
            TypeCode.Double or TypeCode.Int64 or TypeCode.UInt64 => sizeof(ulong),
            _ => 0,
        };
        if (size > 0)
        {
            bool isSame = part == 0 || part == size;
            part = size;
            return isSame ? 1 : 0;
        }

        int count = 0;
        foreach (FieldInfo field in type.IsPrimitive || type.IsExplicitLayout ? [] : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            int more = Add(field.FieldType, ref part);
            if (more == 0)
            {
                return 0;
            }

            count += more;
        }

        return count;
    }
}
