using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>What an instruction of the field, member and element families does, by its place in the family.</summary>
internal static class MemoryForm
{
    private const int Int8 = 0;
    private const int UInt8 = 1;
    private const int Int16 = 2;
    private const int UInt16 = 3;
    private const int Load32 = 4;
    private const int Load64 = 5;
    private const int Store8 = 6;

    /// <summary>Forms below this load numbers.</summary>
    public const int FirstStore = Store8;

    private const int LoadSlots = 10;
    private const int StoreSlots = 11;
    private const int LoadObject = 12;
    private const int StoreObject = 13;

    public static bool IsObject(int form) => form is LoadObject or StoreObject;

    public static bool IsStruct(int form) => form is LoadSlots or StoreSlots;

    public static bool IsLoad(int form) => form is < Store8 or LoadSlots or LoadObject;

    /// <summary>The instruction takes exactly the bytes of a value of this type, and extends them as its registers want it.</summary>
    public static bool Fits(DataType type, int form, int slots)
    {
        if (!type.IsValid || type.IsVoid)
        {
            return false;
        }

        return form switch
        {
            Int8 or UInt8 or Int16 or UInt16 or Load32 or Load64 => LoadOf(type) == form,
            LoadSlots or StoreSlots => type.IsInNumbers && type.Type.Numeric == NumericKind.None && type.NumberSlots == slots,
            LoadObject or StoreObject => type.IsInObjects,
            _ => StoreOf(type) == form,
        };
    }

    /// <summary>The form that loads a value of a type.</summary>
    public static int LoadOf(DataType type) => type.Type.Numeric switch
    {
        NumericKind.Int8 => Int8,
        NumericKind.Bool or NumericKind.UInt8 => UInt8,
        NumericKind.Int16 => Int16,
        NumericKind.UInt16 => UInt16,
        NumericKind.Int32 or NumericKind.UInt32 or NumericKind.Float => Load32,
        NumericKind.Int64 or NumericKind.UInt64 or NumericKind.Double => Load64,
        _ => type.IsInNumbers ? LoadSlots : LoadObject,
    };

    /// <summary>The form that stores a value of a type.</summary>
    public static int StoreOf(DataType type) => type.Type.Numeric.Size() switch
    {
        1 => Store8,
        2 => Store8 + 1,
        4 => Store8 + 2,
        8 => Store8 + 3,
        _ => type.IsInNumbers ? StoreSlots : StoreObject,
    };
}
