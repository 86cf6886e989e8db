namespace Seraph.Engine.Modules;

/// <content>
/// Functions of any number. There is one overload per type: an integer would fit two larger types equally well.
/// </content>
internal static partial class ScopedMath
{
    /// <summary>The number without its sign, in its own type.</summary>
    public static long Abs(long x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static float Abs(float x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static double Abs(double x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static sbyte Abs(sbyte x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static short Abs(short x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static int Abs(int x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static byte Abs(byte x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static ushort Abs(ushort x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static uint Abs(uint x) => MathFunctions.Abs(x);

    /// <inheritdoc cref="Abs(long)"/>
    public static ulong Abs(ulong x) => MathFunctions.Abs(x);

    /// <summary>-1, 0 or 1.</summary>
    public static int Sign(long x) => Math.Sign(x);

    /// <inheritdoc cref="Sign(long)"/>
    public static int Sign(ulong x) => x > 0 ? 1 : 0;

    /// <inheritdoc cref="Sign(long)"/>
    public static int Sign(float x) => MathFunctions.Sign(x);

    /// <inheritdoc cref="Sign(long)"/>
    public static int Sign(double x) => MathFunctions.Sign(x);

    /// <summary>The smaller number.</summary>
    public static sbyte Min(sbyte a, sbyte b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static short Min(short a, short b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static int Min(int a, int b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static long Min(long a, long b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static byte Min(byte a, byte b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static ushort Min(ushort a, ushort b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static uint Min(uint a, uint b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static ulong Min(ulong a, ulong b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static float Min(float a, float b) => Math.Min(a, b);

    /// <inheritdoc cref="Min(sbyte, sbyte)"/>
    public static double Min(double a, double b) => Math.Min(a, b);

    /// <summary>The larger number.</summary>
    public static sbyte Max(sbyte a, sbyte b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static short Max(short a, short b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static int Max(int a, int b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static long Max(long a, long b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static byte Max(byte a, byte b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static ushort Max(ushort a, ushort b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static uint Max(uint a, uint b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static ulong Max(ulong a, ulong b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static float Max(float a, float b) => Math.Max(a, b);

    /// <inheritdoc cref="Max(sbyte, sbyte)"/>
    public static double Max(double a, double b) => Math.Max(a, b);

    /// <summary>The number, or the nearer limit if it lies outside.</summary>
    public static sbyte Clamp(sbyte x, sbyte low, sbyte high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static short Clamp(short x, short low, short high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static int Clamp(int x, int low, int high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static long Clamp(long x, long low, long high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static byte Clamp(byte x, byte low, byte high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static ushort Clamp(ushort x, ushort low, ushort high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static uint Clamp(uint x, uint low, uint high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static ulong Clamp(ulong x, ulong low, ulong high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static float Clamp(float x, float low, float high) => MathFunctions.Clamp(x, low, high);

    /// <inheritdoc cref="Clamp(sbyte, sbyte, sbyte)"/>
    public static double Clamp(double x, double low, double high) => MathFunctions.Clamp(x, low, high);
}
