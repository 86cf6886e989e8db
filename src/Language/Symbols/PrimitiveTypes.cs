using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>The types that exist without any module. Immutable and shared by everything in the process.</summary>
internal static class PrimitiveTypes
{
    public static readonly TypeDef Error = new(Name.Create("<error>"), null, TypeKind.Error, default, TypeSource.Ffi);
    public static readonly TypeDef Void = Make("void", NumericKind.None);
    public static readonly TypeDef Bool = Make("bool", NumericKind.Bool);
    public static readonly TypeDef Int8 = Make("int8", NumericKind.Int8);
    public static readonly TypeDef Int16 = Make("int16", NumericKind.Int16);
    public static readonly TypeDef Int = Make("int", NumericKind.Int32);
    public static readonly TypeDef Int64 = Make("int64", NumericKind.Int64);
    public static readonly TypeDef UInt8 = Make("uint8", NumericKind.UInt8);
    public static readonly TypeDef UInt16 = Make("uint16", NumericKind.UInt16);
    public static readonly TypeDef UInt = Make("uint", NumericKind.UInt32);
    public static readonly TypeDef UInt64 = Make("uint64", NumericKind.UInt64);
    public static readonly TypeDef Float = Make("float", NumericKind.Float);
    public static readonly TypeDef Double = Make("double", NumericKind.Double);
    public static readonly TypeDef Null =
        new(Name.Create("<null handle>"), null, TypeKind.Null, default, TypeSource.Ffi) { Id = HostIds.Null };
    public static readonly TypeDef Variable =
        new(Name.Create("?"), null, TypeKind.Variable, TypeHash.OfType("", "?"), TypeSource.Ffi) { Id = HostIds.VariableParameter };

    /// <summary>The primitives in the order of <see cref="NumericKind"/>, void first.</summary>
    public static readonly TypeDef[] All =
        [Void, Bool, Int8, Int16, Int, Int64, UInt8, UInt16, UInt, UInt64, Float, Double];

    private static readonly Dictionary<ulong, TypeDef> ByHash = MakeTable();

    /// <summary>The primitive, or <c>?</c>, of an identity; null if it is none.</summary>
    public static TypeDef? Find(ulong hash) => ByHash.TryGetValue(hash, out TypeDef? type) ? type : null;

    public static TypeDef Of(NumericKind kind) => All[(int)kind];

    private static Dictionary<ulong, TypeDef> MakeTable()
    {
        var table = new Dictionary<ulong, TypeDef> { [Variable.Hash.Value] = Variable };
        foreach (TypeDef type in All)
        {
            table.Add(type.Hash.Value, type);
        }

        return table;
    }

    private static TypeDef Make(string name, NumericKind kind) =>
        new(Name.Create(name), null, TypeKind.Primitive, TypeHash.OfType("", name), TypeSource.Ffi)
        {
            Numeric = kind,
            NumberSlots = kind == NumericKind.None ? 0 : 1,
            SizeInBytes = kind.Size(),
            Id = HostIds.Void + (uint)kind,
        };
}
