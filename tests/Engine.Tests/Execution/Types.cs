using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Types that tests use.</summary>
internal static class Types
{
    public static readonly DataType Void = new(PrimitiveTypes.Void);
    public static readonly DataType Bool = new(PrimitiveTypes.Bool);
    public static readonly DataType Int8 = new(PrimitiveTypes.Int8);
    public static readonly DataType Int16 = new(PrimitiveTypes.Int16);
    public static readonly DataType Int = new(PrimitiveTypes.Int);
    public static readonly DataType Int64 = new(PrimitiveTypes.Int64);
    public static readonly DataType UInt8 = new(PrimitiveTypes.UInt8);
    public static readonly DataType UInt16 = new(PrimitiveTypes.UInt16);
    public static readonly DataType UInt = new(PrimitiveTypes.UInt);
    public static readonly DataType UInt64 = new(PrimitiveTypes.UInt64);
    public static readonly DataType Float = new(PrimitiveTypes.Float);
    public static readonly DataType Double = new(PrimitiveTypes.Double);
    public static readonly DataType Variable = new(PrimitiveTypes.Variable);
    public static readonly DataType String = new(Host("string", TypeKind.Struct, HostType.Class<string>(), FfiTypeTraits.String));

    /// <summary>A class of the host.</summary>
    public static readonly DataType Player = new(Host("Player", TypeKind.Class, HostType.Class<HostPlayer>()), FfiModifiers.Handle);

    /// <summary>An unmanaged struct of 12 bytes: two slots.</summary>
    public static readonly DataType Point = new(Host("Point", TypeKind.Struct, HostType.Struct<HostPoint>(), FfiTypeTraits.Unmanaged, 12));

    /// <summary>An unmanaged struct of 24 bytes: three slots.</summary>
    public static readonly DataType Box = new(Host("Box", TypeKind.Struct, HostType.Struct<HostBox>(), FfiTypeTraits.Unmanaged, 24));

    /// <summary>A struct with a reference.</summary>
    public static readonly DataType Tag = new(Host("Tag", TypeKind.Struct, HostType.Struct<HostTag>()));

    private static readonly TypeDef ArrayTemplate = new(Name.Create("array"), null, TypeKind.Class, default, TypeSource.Ffi)
    {
        Traits = FfiTypeTraits.DefaultArray,
    };

    public static DataType Array(DataType element) => new(new TypeDef(Name.Create("array"), null, TypeKind.Class, default, TypeSource.Ffi)
    {
        Template = new TemplateInfo { Definition = ArrayTemplate, Arguments = [element] },
    });

    private static TypeDef Host(string name, TypeKind kind, HostType native, FfiTypeTraits traits = default, int size = 0) =>
        new(Name.Create(name), null, kind, default, TypeSource.Ffi)
        {
            Native = native,
            Traits = traits,
            SizeInBytes = size,
            NumberSlots = (size + 7) / 8,
        };
}

internal sealed class HostPlayer
{
    public int Health { get; set; } = 100;
}

internal struct HostPoint
{
    public float X;
    public float Y;
    public float Z;
}

internal struct HostBox
{
    public long Id;
    public short Small;
    public sbyte Tiny;
    public byte Flag;
    public uint Count;
    public double Weight;
}

internal struct HostTag
{
    public string Text;
    public int Number;
}
