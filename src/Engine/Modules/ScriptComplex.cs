namespace Seraph.Engine.Modules;

/// <summary>A <c>complex</c> of scripts.</summary>
internal struct ScriptComplex(float r, float i)
{
    public float R = r;

    public float I = i;

    public readonly float Abs => MathF.Sqrt((R * R) + (I * I));

    public static ScriptComplex operator +(ScriptComplex a, ScriptComplex b) => new(a.R + b.R, a.I + b.I);

    public static ScriptComplex operator -(ScriptComplex a, ScriptComplex b) => new(a.R - b.R, a.I - b.I);

    public static ScriptComplex operator *(ScriptComplex a, ScriptComplex b) =>
        new((a.R * b.R) - (a.I * b.I), (a.R * b.I) + (a.I * b.R));

    /// <summary>Zero when dividing by zero, as in the reference.</summary>
    public static ScriptComplex operator /(ScriptComplex a, ScriptComplex b)
    {
        float square = (b.R * b.R) + (b.I * b.I);
        return square == 0 ? default : new(((a.R * b.R) + (a.I * b.I)) / square, ((a.I * b.R) - (a.R * b.I)) / square);
    }
}
