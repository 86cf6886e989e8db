using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph;

/// <summary>
/// Names a type, function or template instance across processes: a deterministic 64-bit value, computed at build time by
/// the generator and at run time for hand-written registrations. Inside a process objects are compared instead.
/// </summary>
/// <param name="Value">The bits; 0 is no identity.</param>
public readonly record struct TypeHash(ulong Value)
{
    // One constant per domain, so that a type, a function and a method of one name never meet.
    private const ulong TypeDomain = 0x71a5_3c6d_0f2b_9e41UL;
    private const ulong InstanceDomain = 0x2c8e_91d7_b35f_6a03UL;
    internal const ulong FunctionDomain = 0x5f13_d2a8_7c49_e06bUL;
    internal const ulong MethodDomain = 0xa90b_64e7_185d_c32fUL;
    private const ulong ModifierDomain = 0x3d77_c1f0_a268_5be9UL;
    private const ulong UnitDomain = 0xe845_0b1c_937f_d62dUL;

    /// <summary>A type of a namespace (<c>a::b</c>, or empty). Types of one name differ by their number of type parameters.</summary>
    public static TypeHash OfType(string @namespace, string name, int arity = 0) =>
        new(StableHash.Mix(StableHash.Mix(StableHash.Mix(TypeDomain, Text(@namespace)), Text(name)), (ulong)arity));

    /// <summary>An instance of a template; modifiers of the arguments count.</summary>
    public static TypeHash OfInstance(TypeHash template, ReadOnlySpan<FfiDataType> arguments) =>
        new SignatureHash(StableHash.Mix(InstanceDomain, template.Value)).With(arguments);

    /// <summary>A global function.</summary>
    public static TypeHash OfFunction(string @namespace, string name, ReadOnlySpan<FfiDataType> parameters) =>
        SignatureHash.OfFunction(@namespace, name).With(parameters);

    /// <summary>A method, constructor or other behaviour of a type; const and non-const overloads differ.</summary>
    public static TypeHash OfMethod(
        TypeHash owner, string name, FfiFunctionKind kind, bool isConst, ReadOnlySpan<FfiDataType> parameters) =>
        SignatureHash.OfMethod(owner, name, kind, isConst).With(parameters);

    /// <summary>A type that one unit declares for itself: neither the host's of that name nor that of another unit.</summary>
    internal TypeHash In(UnitId unit) => new(StableHash.Mix(StableHash.Mix(UnitDomain, Value), (ulong)unit.Value + 1));

    /// <summary>The same as the public one, from the types of a sealed registry or unit.</summary>
    internal static TypeHash OfInstance(TypeHash template, DataType[] arguments)
    {
        var hash = new SignatureHash(StableHash.Mix(InstanceDomain, template.Value));
        foreach (DataType argument in arguments)
        {
            hash.Add(OfUse(argument.Type.Hash.Value, argument.Modifiers));
        }

        return hash.ToTypeHash();
    }

    /// <summary>A type with its modifiers, as it counts in a signature.</summary>
    internal static ulong OfUse(ulong type, FfiModifiers modifiers) =>
        StableHash.Mix(StableHash.Mix(ModifierDomain, type), (ulong)modifiers);

    /// <summary>The 16 hexadecimal digits of the value.</summary>
    public override string ToString() => Value.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    private static ulong Text(string text) => StableHash.OfText(text.AsSpan());
}
