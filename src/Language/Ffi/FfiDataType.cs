using System.Text;
using Seraph.Language.Ffi;

namespace Seraph;

/// <summary>
/// A type as a host declaration names it: <see cref="Resolved"/> by identity (what the generator emits), or
/// <see cref="Unresolved"/> by name (what a declaration string gives), to be looked up when the registry is sealed.
/// </summary>
public abstract record FfiDataType
{
    private protected FfiDataType(string name, EquatableArray<FfiDataType> arguments, FfiModifiers modifiers)
    {
        Name = name;
        Arguments = arguments;
        Modifiers = modifiers;
    }

    /// <summary>The name as a script writes it, with its namespace, without type arguments.</summary>
    public string Name { get; }

    /// <summary>The type arguments of a template instance; empty otherwise.</summary>
    public EquatableArray<FfiDataType> Arguments { get; }

    /// <summary>Const, handle and reference modifiers.</summary>
    public FfiModifiers Modifiers { get; private init; }

    /// <summary>True if neither the type nor one of its arguments has to be looked up any more.</summary>
    public bool IsResolved
    {
        get
        {
            foreach (FfiDataType argument in Arguments)
            {
                if (!argument.IsResolved)
                {
                    return false;
                }
            }

            return this is Resolved;
        }
    }

    /// <summary>True for <c>void</c> without modifiers.</summary>
    public bool IsVoid => Modifiers == FfiModifiers.None && Arguments.Count == 0 && Name == "void";

    /// <summary>What this use of the type adds to the identity of a signature.</summary>
    internal abstract ulong SignatureHash { get; }

    /// <summary><c>void</c>.</summary>
    public static FfiDataType Void { get; } = Primitive("void");

    /// <summary><c>bool</c>.</summary>
    public static FfiDataType Bool { get; } = Primitive("bool");

    /// <summary><c>int8</c>.</summary>
    public static FfiDataType Int8 { get; } = Primitive("int8");

    /// <summary><c>int16</c>.</summary>
    public static FfiDataType Int16 { get; } = Primitive("int16");

    /// <summary><c>int</c>, 32 bits.</summary>
    public static FfiDataType Int { get; } = Primitive("int");

    /// <summary><c>int64</c>.</summary>
    public static FfiDataType Int64 { get; } = Primitive("int64");

    /// <summary><c>uint8</c>.</summary>
    public static FfiDataType UInt8 { get; } = Primitive("uint8");

    /// <summary><c>uint16</c>.</summary>
    public static FfiDataType UInt16 { get; } = Primitive("uint16");

    /// <summary><c>uint</c>, 32 bits.</summary>
    public static FfiDataType UInt { get; } = Primitive("uint");

    /// <summary><c>uint64</c>.</summary>
    public static FfiDataType UInt64 { get; } = Primitive("uint64");

    /// <summary><c>float</c>, 32 bits.</summary>
    public static FfiDataType Float { get; } = Primitive("float");

    /// <summary><c>double</c>, 64 bits.</summary>
    public static FfiDataType Double { get; } = Primitive("double");

    /// <summary><c>string</c>, as the string module declares it.</summary>
    public static FfiDataType String { get; } = Primitive("string");

    /// <summary><c>?</c>: a parameter that takes a value of any type.</summary>
    public static FfiDataType Variable { get; } = Primitive("?");

    /// <summary>A type known by identity; <paramref name="hash"/> names the template where there are arguments.</summary>
    public static FfiDataType Of(
        TypeHash hash, string name, EquatableArray<FfiDataType> arguments = default, FfiModifiers modifiers = FfiModifiers.None) =>
        new Resolved(hash, name, arguments, modifiers);

    /// <summary>A type known by name only.</summary>
    public static FfiDataType Named(
        string name, EquatableArray<FfiDataType> arguments = default, FfiModifiers modifiers = FfiModifiers.None) =>
        FfiPrimitives.Find(name) is { } primitive && arguments.Count == 0
            ? primitive.With(modifiers)
            : new Unresolved(name, arguments, modifiers);

    /// <summary>The same type with exactly these modifiers.</summary>
    public FfiDataType With(FfiModifiers modifiers) => modifiers == Modifiers ? this : this with { Modifiers = modifiers };

    /// <summary>The type as a script declares it, such as <c>const array&lt;int&gt;@ &amp;in</c>.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        bool isHandle = (Modifiers & FfiModifiers.Handle) != 0;
        if ((Modifiers & (isHandle ? FfiModifiers.HandleToConst : FfiModifiers.Const)) != 0)
        {
            text.Append("const ");
        }

        text.Append(Name);
        for (int i = 0; i < Arguments.Count; i++)
        {
            text.Append(i == 0 ? "<" : ", ").Append(Arguments[i]);
        }

        text.Append(Arguments.Count > 0 ? ">" : "").Append(isHandle ? "@" : "");
        text.Append(isHandle && (Modifiers & FfiModifiers.Const) != 0 ? " const" : "");
        return text.Append((Modifiers & FfiModifiers.InOut) switch
        {
            FfiModifiers.In => " &in",
            FfiModifiers.Out => " &out",
            FfiModifiers.InOut => " &inout",
            _ => "",
        }).ToString();
    }

    private static Resolved Primitive(string name) => new(TypeHash.OfType("", name), name, default, FfiModifiers.None);

    /// <summary>A type known by its identity.</summary>
    public sealed record Resolved : FfiDataType
    {
        internal Resolved(TypeHash hash, string name, EquatableArray<FfiDataType> arguments, FfiModifiers modifiers)
            : base(name, arguments, modifiers) => Hash = hash;

        /// <summary>The type's identity; of the template where there are arguments.</summary>
        public TypeHash Hash { get; }

        internal override ulong SignatureHash =>
            TypeHash.OfUse((Arguments.Count == 0 ? Hash : TypeHash.OfInstance(Hash, Arguments.AsSpan())).Value, Modifiers);
    }

    /// <summary>A type known by its name only.</summary>
    public sealed record Unresolved : FfiDataType
    {
        internal Unresolved(string name, EquatableArray<FfiDataType> arguments, FfiModifiers modifiers)
            : base(name, arguments, modifiers)
        {
        }

        internal override ulong SignatureHash =>
            throw new InvalidOperationException($"The type '{this}' has no identity before it is resolved.");
    }
}
