namespace Seraph.Engine.Modules;

/// <content>Hyperbolic functions, angles, and what kind of number it is.</content>
internal static partial class ScopedMath
{
    /// <summary>The number with this hyperbolic sine.</summary>
    public static double Asinh(double x) => Math.Asinh(x);

    /// <inheritdoc cref="Asinh(double)"/>
    public static float Asinh(float x) => MathF.Asinh(x);

    /// <inheritdoc cref="Asinh(double)"/>
    public static double Asinh(long x) => Math.Asinh((double)x);

    /// <summary>The number with this hyperbolic cosine.</summary>
    public static double Acosh(double x) => Math.Acosh(x);

    /// <inheritdoc cref="Acosh(double)"/>
    public static float Acosh(float x) => MathF.Acosh(x);

    /// <inheritdoc cref="Acosh(double)"/>
    public static double Acosh(long x) => Math.Acosh((double)x);

    /// <summary>The number with this hyperbolic tangent.</summary>
    public static double Atanh(double x) => Math.Atanh(x);

    /// <inheritdoc cref="Atanh(double)"/>
    public static float Atanh(float x) => MathF.Atanh(x);

    /// <inheritdoc cref="Atanh(double)"/>
    public static double Atanh(long x) => Math.Atanh((double)x);

    /// <summary>The cube root.</summary>
    public static double Cbrt(double x) => Math.Cbrt(x);

    /// <inheritdoc cref="Cbrt(double)"/>
    public static float Cbrt(float x) => MathF.Cbrt(x);

    /// <inheritdoc cref="Cbrt(double)"/>
    public static double Cbrt(long x) => Math.Cbrt((double)x);

    /// <summary>An angle in degrees.</summary>
    public static double Degrees(double radians) => double.RadiansToDegrees(radians);

    /// <inheritdoc cref="Degrees(double)"/>
    public static float Degrees(float radians) => float.RadiansToDegrees(radians);

    /// <inheritdoc cref="Degrees(double)"/>
    public static double Degrees(long radians) => double.RadiansToDegrees(radians);

    /// <summary>An angle in radians.</summary>
    public static double Radians(double degrees) => double.DegreesToRadians(degrees);

    /// <inheritdoc cref="Radians(double)"/>
    public static float Radians(float degrees) => float.DegreesToRadians(degrees);

    /// <inheritdoc cref="Radians(double)"/>
    public static double Radians(long degrees) => double.DegreesToRadians(degrees);

    /// <summary>True for not-a-number.</summary>
    public static bool IsNaN(double x) => double.IsNaN(x);

    /// <summary>True for both infinities.</summary>
    public static bool IsInfinite(double x) => double.IsInfinity(x);

    /// <summary>True for all other numbers.</summary>
    public static bool IsFinite(double x) => double.IsFinite(x);
}
