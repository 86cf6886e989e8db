using System.Text;

namespace Seraph.Language.Symbols;

/// <summary>A type with its modifiers: what a variable, parameter or expression has. 16 bytes; default is invalid, not void.</summary>
internal readonly struct DataType(TypeDef type, FfiModifiers modifiers = FfiModifiers.None) : IEquatable<DataType>
{
    public readonly TypeDef Type = type;
    public readonly FfiModifiers Modifiers = modifiers;

    public bool IsValid => Type is not null;

    public bool IsHandle => (Modifiers & FfiModifiers.Handle) != 0;

    /// <summary>The variable, or the handle itself, is read-only.</summary>
    public bool IsConst => (Modifiers & FfiModifiers.Const) != 0;

    /// <summary>What the value refers to is read-only: <c>const T</c>, or <c>const T@</c>.</summary>
    public bool IsObjectConst => (Modifiers & (IsHandle ? FfiModifiers.HandleToConst : FfiModifiers.Const)) != 0;

    /// <summary>None, In, Out or InOut.</summary>
    public FfiModifiers Reference => Modifiers & FfiModifiers.InOut;

    public bool IsVoid => Type.IsVoid && !IsHandle;

    public bool IsError => Type.Kind == TypeKind.Error;

    public bool IsBool => Type.Numeric == NumericKind.Bool;

    /// <summary>Integers, reals and enums.</summary>
    public bool IsNumber => Type.Numeric.IsNumber();

    /// <summary>The value lives in number slots: numbers, enums and unmanaged structs.</summary>
    public bool IsInNumbers => Type.NumberSlots > 0;

    /// <summary>A reference type, as value or handle, or a string or boxed struct: the value lives in an object slot.</summary>
    public bool IsInObjects => !IsVoid && !IsInNumbers;

    /// <summary>Number slots a value takes; 0 for what lives in object slots.</summary>
    public int NumberSlots => Type.NumberSlots;

    public DataType With(FfiModifiers modifiers) => new(Type, modifiers);

    /// <summary>Without const on the outside and without reference: the type of a copy.</summary>
    public DataType AsValue() => new(Type, Modifiers & ~(FfiModifiers.Const | FfiModifiers.InOut));

    public DataType WithoutReference() => new(Type, Modifiers & ~FfiModifiers.InOut);

    /// <summary>A handle to the same object; constness of the object is kept.</summary>
    public DataType AsHandle() =>
        IsHandle ? AsValue() : new(Type, FfiModifiers.Handle | (IsConst ? FfiModifiers.HandleToConst : FfiModifiers.None));

    /// <summary>The object behind a handle, const if the handle says so.</summary>
    public DataType AsObject() =>
        IsHandle ? new(Type, IsObjectConst ? FfiModifiers.Const : FfiModifiers.None) : WithoutReference();

    public bool Equals(DataType other) => ReferenceEquals(Type, other.Type) && Modifiers == other.Modifiers;

    /// <summary>Equal, shared types of other units counting as one with ours.</summary>
    public bool IsSame(DataType other) => Modifiers == other.Modifiers && Type.IsSame(other.Type);

    public override bool Equals(object? obj) => obj is DataType other && Equals(other);

    public override int GetHashCode() => Type is null ? 0 : (Type.Hash.Value.GetHashCode() * 31) + (int)Modifiers;

    public static bool operator ==(DataType left, DataType right) => left.Equals(right);

    public static bool operator !=(DataType left, DataType right) => !left.Equals(right);

    public override string ToString()
    {
        if (Type is null)
        {
            return "<invalid>";
        }

        var text = new StringBuilder();
        text.Append(IsObjectConst ? "const " : "").Append(Type.QualifiedName).Append(IsHandle ? "@" : "");
        text.Append(IsHandle && IsConst ? " const" : "");
        return text.Append(Reference switch
        {
            FfiModifiers.In => " &in",
            FfiModifiers.Out => " &out",
            FfiModifiers.InOut => " &",
            _ => "",
        }).ToString();
    }
}
