namespace Seraph.Engine.Modules;

/// <summary>A complex number of two floats.</summary>
[ScriptExport(Name = "complex", Module = "complex")]
[ScriptNaming(NamingPolicy.CamelCase)]
internal struct ScriptComplex
{
    public float R;

    public float I;

    private ScriptComplex(float r, float i)
    {
        R = r;
        I = i;
    }

    /// <summary>The number itself, real part first.</summary>
    public ScriptComplex Ri
    {
        readonly get => this;
        set => this = value;
    }

    /// <summary>The number with its parts exchanged.</summary>
    public ScriptComplex Ir
    {
        readonly get => new(I, R);
        set => this = new ScriptComplex(value.I, value.R);
    }

    /// <summary>The number 0, a copy, or a number of real and imaginary part.</summary>
    [ScriptDeclaration("complex()")]
    public static ScriptComplex Create() => default;

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("complex(const complex&in other)")]
    public static ScriptComplex Create(ScriptComplex other) => other;

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("complex(float r)")]
    public static ScriptComplex Create(float r) => new(r, 0);

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("complex(float r, float i)")]
    public static ScriptComplex Create(float r, float i) => new(r, i);

    /// <summary>A number of real and imaginary part.</summary>
    [ScriptDeclaration("complex() {float, float}")]
    public static void CreateFromList(ref CallFrame frame) =>
        frame.ReturnStruct(new ScriptComplex((float)frame.List().Real(0), (float)frame.List().Real(1)));

    /// <summary>The sum.</summary>
    public static ScriptComplex operator +(ScriptComplex a, ScriptComplex b) => new(a.R + b.R, a.I + b.I);

    /// <summary>The difference.</summary>
    public static ScriptComplex operator -(ScriptComplex a, ScriptComplex b) => new(a.R - b.R, a.I - b.I);

    /// <summary>The product.</summary>
    public static ScriptComplex operator *(ScriptComplex a, ScriptComplex b) =>
        new((a.R * b.R) - (a.I * b.I), (a.R * b.I) + (a.I * b.R));

    /// <summary>The quotient; 0 if the other number is 0.</summary>
    public static ScriptComplex operator /(ScriptComplex a, ScriptComplex b)
    {
        float square = (b.R * b.R) + (b.I * b.I);
        return square == 0 ? default : new(((a.R * b.R) + (a.I * b.I)) / square, ((a.I * b.R) - (a.R * b.I)) / square);
    }

    /// <summary>Adds the other number.</summary>
    [ScriptDeclaration("complex& opAddAssign(const complex&in other)")]
    public ScriptComplex Add(ScriptComplex other) => this += other;

    /// <summary>Subtracts the other number.</summary>
    [ScriptDeclaration("complex& opSubAssign(const complex&in other)")]
    public ScriptComplex Subtract(ScriptComplex other) => this -= other;

    /// <summary>Multiplies by the other number.</summary>
    [ScriptDeclaration("complex& opMulAssign(const complex&in other)")]
    public ScriptComplex Multiply(ScriptComplex other) => this *= other;

    /// <summary>Divides by the other number.</summary>
    [ScriptDeclaration("complex& opDivAssign(const complex&in other)")]
    public ScriptComplex Divide(ScriptComplex other) => this /= other;

    /// <summary>True if both parts are equal.</summary>
    [ScriptDeclaration("bool opEquals(const complex&in other) const")]
    public readonly bool IsSame(ScriptComplex other) => R == other.R && I == other.I;

    /// <summary>The distance from 0.</summary>
    public readonly float Abs() => MathF.Sqrt((R * R) + (I * I));
}
