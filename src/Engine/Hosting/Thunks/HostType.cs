using Seraph.Engine.Execution;
using Seraph.Engine.Hosting.Thunks;
using Seraph.Engine.Modules;
using Seraph.Language.Ffi;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>The C# type behind a host type. It is the <see cref="FfiTypeDef.Native"/> of types whose values scripts handle.</summary>
public abstract class HostType : INativeType, INativeOrigin, INativeHolder
{
    private protected HostType()
    {
    }

    /// <summary>The C# type.</summary>
    public abstract Type ClrType { get; }

    string? INativeOrigin.Origin => ClrType.FullName;

    bool INativeHolder.HoldsReferences => typeof(ICounted).IsAssignableFrom(ClrType);

    bool INativeHolder.IsWeak => ClrType == typeof(ScriptWeakReference);

    /// <summary>The size of a struct in bytes; 0 for classes and interfaces.</summary>
    public abstract int SizeInBytes { get; }

    /// <summary>
    /// A delegate type behind a funcdef. Scripts hold functions; C# gets delegates made of them. The other way, a delegate of C# is
    /// called by the <see cref="HostFunction"/> in the signature of the funcdef.
    /// </summary>
    /// <typeparam name="T">The delegate type.</typeparam>
    /// <param name="adapt">Makes a delegate that calls a function with <see cref="OutgoingCall"/>; of one function equal delegates.</param>
    public static HostType Delegate<T>(Func<ScriptFunction, T> adapt)
        where T : Delegate => new HostDelegate<T>(adapt ?? throw new ArgumentNullException(nameof(adapt)));

    /// <summary>An interface that script classes may implement.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="carry">Makes an object that stands for one of a script.</param>
    public static HostType Interface<T>(Func<ScriptObject, T> carry)
        where T : class => new HostClass<T>(carry ?? throw new ArgumentNullException(nameof(carry)));

    /// <summary>A class or interface: scripts hold references to its objects.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    public static HostType Class<T>()
        where T : class => HostClass<T>.Instance;

    /// <summary>A struct: scripts copy its values.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    public static HostType Struct<T>()
        where T : struct => HostStruct<T>.Instance;

    /// <summary>The C# type of a host type as its registration gave it, or null.</summary>
    internal static HostType? Of(TypeDef type)
    {
        HostType? host = type.Native as HostType ?? type.Declaration?.Native as HostType;
        return host is HostTemplateType template && type.Template is { Definition: not null, IsOpen: false } instance
            ? template.Of(instance.Arguments)
            : host;
    }

    /// <summary>Objects of scripts can stand for objects of this type at any time.</summary>
    internal virtual bool CanCarry => false;

    /// <summary>An object that stands for one of a script; null if there can't be any.</summary>
    internal virtual object? Carry(ScriptObject script) => null;

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
