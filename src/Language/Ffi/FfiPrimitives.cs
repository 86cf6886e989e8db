namespace Seraph.Language.Ffi;

/// <summary>The types that exist without any module, by their names in scripts.</summary>
internal static class FfiPrimitives
{
    /// <summary>The primitive of a name or alias, or null.</summary>
    public static FfiDataType? Find(string name) => name switch
    {
        "void" => FfiDataType.Void,
        "bool" => FfiDataType.Bool,
        "int8" => FfiDataType.Int8,
        "int16" => FfiDataType.Int16,
        "int" or "int32" => FfiDataType.Int,
        "int64" => FfiDataType.Int64,
        "uint8" => FfiDataType.UInt8,
        "uint16" => FfiDataType.UInt16,
        "uint" or "uint32" => FfiDataType.UInt,
        "uint64" => FfiDataType.UInt64,
        "float" => FfiDataType.Float,
        "double" => FfiDataType.Double,
        "?" => FfiDataType.Variable,
        _ => null,
    };
}
