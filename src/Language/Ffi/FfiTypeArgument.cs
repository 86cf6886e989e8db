using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>One type argument of a template instance or function, as validators and host functions see it.</summary>
public readonly struct FfiTypeArgument : IEquatable<FfiTypeArgument>
{
    private readonly DataType _type;

    internal FfiTypeArgument(DataType type) => _type = type;

    /// <summary>The type as a script writes it, such as <c>const Foo@</c>.</summary>
    public string Name => _type.ToString();

    /// <summary>The identity of the type without its modifiers.</summary>
    public TypeHash Hash => _type.Type.Hash;

    /// <summary>Const and handle modifiers.</summary>
    public FfiModifiers Modifiers => _type.Modifiers;

    /// <summary>A handle.</summary>
    public bool IsHandle => _type.IsHandle;

    /// <summary>An integer, a real number or an enum.</summary>
    public bool IsNumber => _type.IsNumber;

    /// <summary><c>bool</c>.</summary>
    public bool IsBool => _type.IsBool;

    /// <summary>An enum.</summary>
    public bool IsEnum => _type.Type.Kind == TypeKind.Enum;

    /// <summary>The string type.</summary>
    public bool IsString => _type.Type.IsString;

    /// <summary>A class, interface or funcdef, as handle or by value.</summary>
    public bool IsReferenceType => _type.Type.IsReferenceType;

    /// <summary>Declared by a script. Its members may not be known yet when an instance is made.</summary>
    public bool IsScriptType => _type.Type.Source.Kind != TypeSourceKind.Ffi;

    /// <summary>The arguments of an argument that is a template instance itself; empty otherwise.</summary>
    public IReadOnlyList<FfiTypeArgument> Arguments =>
        Array.ConvertAll(_type.Type.Template?.Arguments ?? [], static a => new FfiTypeArgument(a));

    /// <summary>What the host keeps for the type (the engine's <c>HostType</c>), or null.</summary>
    public object? Native => _type.Type.Declaration?.Native;

    internal DataType Type => _type;

    /// <inheritdoc/>
    public bool Equals(FfiTypeArgument other) => _type.Equals(other._type);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FfiTypeArgument other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _type.GetHashCode();

    /// <summary>Same type, same modifiers.</summary>
    public static bool operator ==(FfiTypeArgument left, FfiTypeArgument right) => left.Equals(right);

    /// <summary>Another type or other modifiers.</summary>
    public static bool operator !=(FfiTypeArgument left, FfiTypeArgument right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
