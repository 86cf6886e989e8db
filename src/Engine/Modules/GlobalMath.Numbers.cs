namespace Seraph.Engine.Modules;

/// <content>Powers, rounding, comparison and bits.</content>
internal static partial class GlobalMath
{
    /// <summary>The natural logarithm.</summary>
    public static double Log(double x) => Math.Log(x);

    /// <inheritdoc cref="Log(double)"/>
    public static float Log(float x) => MathF.Log(x);

    /// <inheritdoc cref="Log(double)"/>
    public static double Log(long x) => Math.Log((double)x);

    /// <summary>The logarithm to base 10.</summary>
    public static double Log10(double x) => Math.Log10(x);

    /// <inheritdoc cref="Log10(double)"/>
    public static float Log10(float x) => MathF.Log10(x);

    /// <inheritdoc cref="Log10(double)"/>
    public static double Log10(long x) => Math.Log10((double)x);

    /// <summary>The square root; not a number for negative ones.</summary>
    [ScriptDeclaration("double sqrt(double x)", Intrinsic = FfiIntrinsic.SquareRoot)]
    public static double Sqrt(double x) => Math.Sqrt(x);

    /// <inheritdoc cref="Sqrt(double)"/>
    public static float Sqrt(float x) => MathF.Sqrt(x);

    /// <inheritdoc cref="Sqrt(double)"/>
    public static double Sqrt(long x) => Math.Sqrt((double)x);

    /// <summary>x to the power of y.</summary>
    public static double Pow(double x, double y) => Math.Pow(x, y);

    /// <inheritdoc cref="Pow(double, double)"/>
    public static float Pow(float x, float y) => MathF.Pow(x, y);

    /// <inheritdoc cref="Pow(double, double)"/>
    public static double Pow(long x, long y) => Math.Pow((double)x, (double)y);

    /// <summary>The next integer upwards.</summary>
    public static double Ceil(double x) => Math.Ceiling(x);

    /// <inheritdoc cref="Ceil(double)"/>
    public static float Ceil(float x) => MathF.Ceiling(x);

    /// <inheritdoc cref="Ceil(double)"/>
    public static double Ceil(long x) => Math.Ceiling((double)x);

    /// <summary>The next integer downwards.</summary>
    public static double Floor(double x) => Math.Floor(x);

    /// <inheritdoc cref="Floor(double)"/>
    public static float Floor(float x) => MathF.Floor(x);

    /// <inheritdoc cref="Floor(double)"/>
    public static double Floor(long x) => Math.Floor((double)x);

    /// <summary>What stands behind the decimal point, with the sign of x.</summary>
    public static double Fraction(double x) => MathFunctions.Fraction(x);

    /// <inheritdoc cref="Fraction(double)"/>
    public static float Fraction(float x) => MathFunctions.Fraction(x);

    /// <inheritdoc cref="Fraction(double)"/>
    public static double Fraction(long x) => MathFunctions.Fraction((double)x);

    /// <summary>The number with these bits.</summary>
    public static float FpFromIEEE(uint bits) => BitConverter.UInt32BitsToSingle(bits);

    /// <inheritdoc cref="FpFromIEEE(uint)"/>
    public static double FpFromIEEE(ulong bits) => BitConverter.UInt64BitsToDouble(bits);

    /// <summary>The bits of a number.</summary>
    public static uint FpToIEEE(float value) => BitConverter.SingleToUInt32Bits(value);

    /// <inheritdoc cref="FpToIEEE(float)"/>
    public static ulong FpToIEEE(double value) => BitConverter.DoubleToUInt64Bits(value);

    /// <summary>The number without its sign.</summary>
    public static long Abs(long x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static float Abs(float x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static double Abs(double x) => MathFunctions.Abs(x);

    /// <summary>True if two numbers differ by less than epsilon, in proportion to their size.</summary>
    public static bool CloseTo(float a, float b, float epsilon = 0.00001f) => MathFunctions.CloseTo(a, b, epsilon);

    /// <inheritdoc cref="CloseTo(float, float, float)"/>
    public static bool CloseTo(double a, double b, double epsilon = 0.0000000001) => MathFunctions.CloseTo(a, b, epsilon);
}
