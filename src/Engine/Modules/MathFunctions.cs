using System.Numerics;

namespace Seraph.Engine.Modules;

/// <summary>What the library has not, or has differently: nothing here throws.</summary>
internal static class MathFunctions
{
    /// <summary>The smallest integer is its own absolute value: it wraps around, as the operators do.</summary>
    public static T Abs<T>(T x)
        where T : INumber<T> => T.IsNegative(x) ? unchecked(-x) : x;

    /// <summary>Halves away from zero.</summary>
    public static double Round(double x) => Math.Round(x, MidpointRounding.AwayFromZero);

    public static float Round(float x) => MathF.Round(x, MidpointRounding.AwayFromZero);

    /// <summary>What is behind the point, with the sign of the number; 0 of an infinite one.</summary>
    public static double Fraction(double x) => double.IsInfinity(x) ? Math.CopySign(0, x) : Math.CopySign(x - Math.Truncate(x), x);

    public static float Fraction(float x) => float.IsInfinity(x) ? MathF.CopySign(0, x) : MathF.CopySign(x - MathF.Truncate(x), x);

    /// <summary>-1, 0 or 1; 0 for what is no number.</summary>
    public static int Sign(double x) => x > 0 ? 1 : x < 0 ? -1 : 0;

    public static int Sign(float x) => x > 0 ? 1 : x < 0 ? -1 : 0;

    /// <summary>The upper bound wins when the bounds are the wrong way round.</summary>
    public static T Clamp<T>(T x, T low, T high)
        where T : INumber<T> => T.Min(T.Max(x, low), high);

    public static double Lerp(double a, double b, double t) => a + ((b - a) * t);

    public static float Lerp(float a, float b, float t) => a + ((b - a) * t);

    /// <summary>Equal up to a relative difference; near 0 up to an absolute one.</summary>
    public static bool CloseTo(double a, double b, double epsilon)
    {
        double difference = Math.Abs(a - b);
        return a == b || ((a == 0 || b == 0) && difference < epsilon) || difference / (Math.Abs(a) + Math.Abs(b)) < epsilon;
    }

    public static bool CloseTo(float a, float b, float epsilon)
    {
        float difference = MathF.Abs(a - b);
        return a == b || ((a == 0 || b == 0) && difference < epsilon) || difference / (MathF.Abs(a) + MathF.Abs(b)) < epsilon;
    }
}
