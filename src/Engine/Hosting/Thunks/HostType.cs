using Seraph.Engine.Execution;
using Seraph.Engine.Hosting.Thunks;
using Seraph.Language.Ffi;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>The C# type behind a host type. It is the <see cref="FfiTypeDef.Native"/> of types whose values scripts handle.</summary>
public abstract class HostType : INativeType, INativeOrigin
{
    private protected HostType()
    {
    }

    /// <summary>The C# type.</summary>
    public abstract Type ClrType { get; }

    string? INativeOrigin.Origin => ClrType.FullName;

    /// <summary>The size of a struct in bytes; 0 for classes and interfaces.</summary>
    public abstract int SizeInBytes { get; }

    /// <summary>A class, interface or delegate: scripts hold references to its objects.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    public static HostType Class<T>()
        where T : class => HostClass<T>.Instance;

    /// <summary>A struct: scripts copy its values.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    public static HostType Struct<T>()
        where T : struct => HostStruct<T>.Instance;

    /// <summary>The C# type of a host type as its registration gave it, or null.</summary>
    internal static HostType? Of(TypeDef type) => type.Native as HostType ?? type.Declaration?.Native as HostType;

    /// <summary>True when the object is of this type.</summary>
    internal abstract bool IsInstance(object? value);

    /// <summary>A copy of a boxed struct; the object itself for reference types.</summary>
    internal abstract object Copy(object value);

    /// <summary>A box around the struct whose bytes are in number slots.</summary>
    internal abstract unsafe object Box(ulong* slots);

    /// <summary>Copies the bytes of a boxed struct into number slots. False when the object is no such struct.</summary>
    internal abstract unsafe bool Unbox(object value, ulong* slots);

    /// <summary>How arrays hold values of this type when they do not hold references.</summary>
    internal abstract ArrayElements CreateElements(DataType type);
}
