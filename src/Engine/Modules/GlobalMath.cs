namespace Seraph.Engine.Modules;

/// <summary>
/// Mathematical functions as the reference names them. Those of reals have a double and a float overload, and one that takes integers
/// and returns a double: without it an integer would fit the other two equally well.
/// </summary>
[ScriptExport(Module = "math", Namespace = "")]
[ScriptNaming(NamingPolicy.CamelCase)]
internal static partial class GlobalMath
{
    /// <summary>The cosine of an angle in radians.</summary>
    public static double Cos(double x) => Math.Cos(x);

    /// <inheritdoc cref="Cos(double)"/>
    public static float Cos(float x) => MathF.Cos(x);

    /// <inheritdoc cref="Cos(double)"/>
    public static double Cos(long x) => Math.Cos((double)x);

    /// <summary>The sine of an angle in radians.</summary>
    public static double Sin(double x) => Math.Sin(x);

    /// <inheritdoc cref="Sin(double)"/>
    public static float Sin(float x) => MathF.Sin(x);

    /// <inheritdoc cref="Sin(double)"/>
    public static double Sin(long x) => Math.Sin((double)x);

    /// <summary>The tangent of an angle in radians.</summary>
    public static double Tan(double x) => Math.Tan(x);

    /// <inheritdoc cref="Tan(double)"/>
    public static float Tan(float x) => MathF.Tan(x);

    /// <inheritdoc cref="Tan(double)"/>
    public static double Tan(long x) => Math.Tan((double)x);

    /// <summary>The angle with this cosine, 0 to PI.</summary>
    public static double Acos(double x) => Math.Acos(x);

    /// <inheritdoc cref="Acos(double)"/>
    public static float Acos(float x) => MathF.Acos(x);

    /// <inheritdoc cref="Acos(double)"/>
    public static double Acos(long x) => Math.Acos((double)x);

    /// <summary>The angle with this sine, -PI / 2 to PI / 2.</summary>
    public static double Asin(double x) => Math.Asin(x);

    /// <inheritdoc cref="Asin(double)"/>
    public static float Asin(float x) => MathF.Asin(x);

    /// <inheritdoc cref="Asin(double)"/>
    public static double Asin(long x) => Math.Asin((double)x);

    /// <summary>The angle with this tangent, -PI / 2 to PI / 2.</summary>
    public static double Atan(double x) => Math.Atan(x);

    /// <inheritdoc cref="Atan(double)"/>
    public static float Atan(float x) => MathF.Atan(x);

    /// <inheritdoc cref="Atan(double)"/>
    public static double Atan(long x) => Math.Atan((double)x);

    /// <summary>The hyperbolic cosine.</summary>
    public static double Cosh(double x) => Math.Cosh(x);

    /// <inheritdoc cref="Cosh(double)"/>
    public static float Cosh(float x) => MathF.Cosh(x);

    /// <inheritdoc cref="Cosh(double)"/>
    public static double Cosh(long x) => Math.Cosh((double)x);

    /// <summary>The hyperbolic sine.</summary>
    public static double Sinh(double x) => Math.Sinh(x);

    /// <inheritdoc cref="Sinh(double)"/>
    public static float Sinh(float x) => MathF.Sinh(x);

    /// <inheritdoc cref="Sinh(double)"/>
    public static double Sinh(long x) => Math.Sinh((double)x);

    /// <summary>The hyperbolic tangent.</summary>
    public static double Tanh(double x) => Math.Tanh(x);

    /// <inheritdoc cref="Tanh(double)"/>
    public static float Tanh(float x) => MathF.Tanh(x);

    /// <inheritdoc cref="Tanh(double)"/>
    public static double Tanh(long x) => Math.Tanh((double)x);

    /// <summary>The angle of the point (x, y), -PI to PI.</summary>
    public static double Atan2(double y, double x) => Math.Atan2(y, x);

    /// <inheritdoc cref="Atan2(double, double)"/>
    public static float Atan2(float y, float x) => MathF.Atan2(y, x);

    /// <inheritdoc cref="Atan2(double, double)"/>
    public static double Atan2(long y, long x) => Math.Atan2((double)y, (double)x);
}
