namespace Seraph;

/// <summary>
/// A default argument or constant as plain data. What none of the simple cases can say is kept as script text in
/// <see cref="Source"/>, which is checked when the registry is sealed.
/// </summary>
public abstract record FfiExpr
{
    private FfiExpr()
    {
    }

    /// <summary>A number, text, bool or null as it stands; not a value that has to be looked up or computed.</summary>
    public bool IsLiteral => this is Int or UInt or Double or Float or Bool or String or Null;

    /// <summary>True unless an object is made or text has to be parsed to know the value.</summary>
    public bool IsPotentiallyConstant => this switch
    {
        Construct or Source => false,
        Unary e => e.Operand.IsPotentiallyConstant,
        Binary e => e.Left.IsPotentiallyConstant && e.Right.IsPotentiallyConstant,
        _ => true,
    };

    /// <summary>A signed integer literal.</summary>
    public sealed record Int(long Value) : FfiExpr;

    /// <summary>An integer literal above <see cref="long.MaxValue"/> or of an unsigned type.</summary>
    public sealed record UInt(ulong Value) : FfiExpr;

    /// <summary>A <c>double</c> literal.</summary>
    public sealed record Double(double Value) : FfiExpr;

    /// <summary>A <c>float</c> literal.</summary>
    public sealed record Float(float Value) : FfiExpr;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Bool(bool Value) : FfiExpr;

    /// <summary>A string literal; <see cref="Value"/> is the text itself, without escapes.</summary>
    public sealed record String(string Value) : FfiExpr;

    /// <summary><c>null</c>.</summary>
    public sealed record Null : FfiExpr;

    /// <summary>A value of an enum: <c>Color::Red</c>.</summary>
    public sealed record EnumValue(FfiDataType Enum, string Name) : FfiExpr;

    /// <summary>An object made anew for each call: <c>Vec2(0, 0)</c>. In a declaration string the name may also be that of a function.</summary>
    public sealed record Construct(FfiDataType Type, EquatableArray<FfiExpr> Arguments) : FfiExpr;

    /// <summary>A prefix operator: <c>-</c>, <c>!</c>, <c>~</c> or <c>+</c>.</summary>
    public sealed record Unary(string Operator, FfiExpr Operand) : FfiExpr;

    /// <summary>A binary operator as scripts write it.</summary>
    public sealed record Binary(FfiExpr Left, string Operator, FfiExpr Right) : FfiExpr;

    /// <summary>A global constant or variable.</summary>
    public sealed record Ident(string Name) : FfiExpr;

    /// <summary>A name in a namespace or enum: <c>math::PI</c>.</summary>
    public sealed record ScopedIdent(string Scope, string Name) : FfiExpr;

    /// <summary>Any other expression, as script text.</summary>
    public sealed record Source(string Text) : FfiExpr;
}
