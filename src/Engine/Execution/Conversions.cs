namespace Seraph.Engine.Execution;

/// <summary>
/// Conversions between reals and integers whose result the hardware leaves open: out of range saturates, NaN is 0, and everything
/// in range is exact or rounded once, the same on every platform.
/// </summary>
internal static class Conversions
{
    private const double TwoTo32 = 4294967296.0;
    private const double TwoTo63 = 9223372036854775808.0;
    private const double TwoTo64 = 18446744073709551616.0;

    public static int DoubleToInt8(double value) => Math.Clamp(DoubleToInt32(value), sbyte.MinValue, sbyte.MaxValue);

    public static int DoubleToInt16(double value) => Math.Clamp(DoubleToInt32(value), short.MinValue, short.MaxValue);

    public static int DoubleToInt32(double value) =>
        value >= int.MaxValue ? int.MaxValue : value <= int.MinValue ? int.MinValue : double.IsNaN(value) ? 0 : (int)value;

    public static long DoubleToInt64(double value) =>
        value >= TwoTo63 ? long.MaxValue : value <= -TwoTo63 ? long.MinValue : double.IsNaN(value) ? 0 : (long)value;

    public static byte DoubleToUInt8(double value) => (byte)Math.Clamp(DoubleToInt32(value), 0, byte.MaxValue);

    public static ushort DoubleToUInt16(double value) => (ushort)Math.Clamp(DoubleToInt32(value), 0, ushort.MaxValue);

    public static uint DoubleToUInt32(double value) => value >= TwoTo32 ? uint.MaxValue : value > 0 ? (uint)(long)value : 0;

    public static ulong DoubleToUInt64(double value) =>
        value >= TwoTo64 ? ulong.MaxValue
        : value >= TwoTo63 ? (ulong)(long)(value - TwoTo63) + (1UL << 63)
        : value > 0 ? (ulong)(long)value
        : 0;

    /// <summary>Numbers above the signed range are halved; the lost bit goes on counting for the rounding.</summary>
    public static double UInt64ToDouble(ulong value) =>
        (long)value >= 0 ? (long)value : (double)(long)((value >> 1) | (value & 1)) * 2;

    /// <inheritdoc cref="UInt64ToDouble"/>
    public static float UInt64ToSingle(ulong value) =>
        (long)value >= 0 ? (long)value : (float)(long)((value >> 1) | (value & 1)) * 2;
}
