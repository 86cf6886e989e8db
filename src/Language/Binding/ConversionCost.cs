namespace Seraph.Language.Binding;

/// <summary>How far a value is from what a parameter wants, the cheapest first. Overloads are compared by it.</summary>
internal enum ConversionCost : byte
{
    None,
    Const,
    EnumSameSize,
    EnumOtherSize,
    SizeUp,
    SizeDown,
    SignedToUnsigned,
    UnsignedToSigned,
    IntToFloat,
    FloatToInt,
    RefCast,
    ObjectToPrimitive,
    ToObject,
    Variable,
}
