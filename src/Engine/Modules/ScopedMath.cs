namespace Seraph.Engine.Modules;

/// <summary>Mathematical functions that the add-on of the reference does not have.</summary>
[ScriptExport(Module = "math", Namespace = "math")]
[ScriptNaming(NamingPolicy.CamelCase)]
internal static partial class ScopedMath
{
    /// <summary>E to the power of x.</summary>
    public static double Exp(double x) => Math.Exp(x);

    /// <inheritdoc cref="Exp(double)"/>
    public static float Exp(float x) => MathF.Exp(x);

    /// <inheritdoc cref="Exp(double)"/>
    public static double Exp(long x) => Math.Exp((double)x);

    /// <summary>The logarithm to base 2.</summary>
    public static double Log2(double x) => Math.Log2(x);

    /// <inheritdoc cref="Log2(double)"/>
    public static float Log2(float x) => MathF.Log2(x);

    /// <inheritdoc cref="Log2(double)"/>
    public static double Log2(long x) => Math.Log2((double)x);

    /// <summary>The square root of x² + y².</summary>
    public static double Hypot(double x, double y) => double.Hypot(x, y);

    /// <inheritdoc cref="Hypot(double, double)"/>
    public static float Hypot(float x, float y) => float.Hypot(x, y);

    /// <inheritdoc cref="Hypot(double, double)"/>
    public static double Hypot(long x, long y) => double.Hypot((double)x, (double)y);

    /// <summary>The next integer towards 0.</summary>
    public static double Trunc(double x) => Math.Truncate(x);

    /// <inheritdoc cref="Trunc(double)"/>
    public static float Trunc(float x) => MathF.Truncate(x);

    /// <inheritdoc cref="Trunc(double)"/>
    public static double Trunc(long x) => Math.Truncate((double)x);

    /// <summary>The nearest integer; halves go away from 0.</summary>
    public static double Round(double x) => MathFunctions.Round(x);

    /// <inheritdoc cref="Round(double)"/>
    public static float Round(float x) => MathFunctions.Round(x);

    /// <inheritdoc cref="Round(double)"/>
    public static double Round(long x) => MathFunctions.Round((double)x);

    /// <summary>What lies between a (t = 0) and b (t = 1).</summary>
    public static double Lerp(double a, double b, double t) => MathFunctions.Lerp(a, b, t);

    /// <inheritdoc cref="Lerp(double, double, double)"/>
    public static float Lerp(float a, float b, float t) => MathFunctions.Lerp(a, b, t);

    /// <inheritdoc cref="Lerp(double, double, double)"/>
    public static double Lerp(long a, long b, long t) => MathFunctions.Lerp((double)a, (double)b, (double)t);
}
