namespace Seraph.Language.Symbols;

/// <summary>How a number is stored and computed with.</summary>
internal enum NumericKind : byte
{
    None,
    Bool,
    Int8,
    Int16,
    Int32,
    Int64,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    Float,
    Double,
}

internal static class NumericKinds
{
    /// <summary>The size in memory in bytes; 0 for none.</summary>
    public static int Size(this NumericKind kind) => kind switch
    {
        NumericKind.None => 0,
        NumericKind.Bool or NumericKind.Int8 or NumericKind.UInt8 => 1,
        NumericKind.Int16 or NumericKind.UInt16 => 2,
        NumericKind.Int32 or NumericKind.UInt32 or NumericKind.Float => 4,
        _ => 8,
    };

    public static bool IsInteger(this NumericKind kind) => kind is >= NumericKind.Int8 and <= NumericKind.UInt64;

    public static bool IsSigned(this NumericKind kind) => kind is >= NumericKind.Int8 and <= NumericKind.Int64;

    public static bool IsUnsigned(this NumericKind kind) => kind is >= NumericKind.UInt8 and <= NumericKind.UInt64;

    public static bool IsReal(this NumericKind kind) => kind is NumericKind.Float or NumericKind.Double;

    /// <summary>Integers and reals: everything but <c>bool</c>.</summary>
    public static bool IsNumber(this NumericKind kind) => kind >= NumericKind.Int8;
}
