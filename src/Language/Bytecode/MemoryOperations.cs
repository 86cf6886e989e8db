using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Which instruction loads or stores a field, struct member or element of a type.</summary>
internal static class MemoryOperations
{
    public static OpCode LoadField(DataType type) => OpCode.LoadFieldInt8 + (byte)MemoryForm.LoadOf(type);

    public static OpCode StoreField(DataType type) => OpCode.LoadFieldInt8 + (byte)MemoryForm.StoreOf(type);

    public static OpCode LoadMember(DataType type) => OpCode.LoadMemberInt8 + (byte)MemoryForm.LoadOf(type);

    public static OpCode StoreMember(DataType type) => OpCode.LoadMemberInt8 + (byte)MemoryForm.StoreOf(type);

    public static OpCode LoadElement(DataType type) => OpCode.LoadElementInt8 + (byte)MemoryForm.LoadOf(type);

    public static OpCode StoreElement(DataType type) => OpCode.LoadElementInt8 + (byte)MemoryForm.StoreOf(type);

    /// <summary>D of field and element instructions: the slots of a struct, else unused.</summary>
    public static int Slots(DataType type) => IsStruct(type) ? type.NumberSlots : 0;

    /// <summary>D of member instructions: the bytes of a struct, else unused.</summary>
    public static int MemberBytes(DataType type) => IsStruct(type) ? type.Type.SizeInBytes : 0;

    private static bool IsStruct(DataType type) => type.IsInNumbers && type.Type.Numeric == NumericKind.None;
}
