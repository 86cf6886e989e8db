namespace Seraph.Engine.Execution;

/// <summary>
/// The integer <c>**</c>. As in the reference a negative exponent gives 0 (an overflow for base 0), <c>0**0</c> is an overflow, and
/// the magnitude must fit the positive range unless the exponent is 1. All return false for an overflow.
/// </summary>
internal static class Powers
{
    public static bool Int32(int value, int exponent, out ulong result)
    {
        bool fits = Int64(value, exponent, out result) && (exponent <= 1 || Math.Abs((long)result) <= int.MaxValue);
        result = (uint)result;
        return fits;
    }

    public static bool UInt32(uint value, uint exponent, out ulong result) =>
        UInt64(value, exponent, out result) && result <= uint.MaxValue;

    public static bool Int64(long value, long exponent, out ulong result)
    {
        if (exponent < 0)
        {
            result = 0;
            return value != 0;
        }

        if (exponent == 1)
        {
            result = (ulong)value;
            return true;
        }

        ulong magnitude = value < 0 ? 0 - (ulong)value : (ulong)value;
        bool fits = UInt64(magnitude, (ulong)exponent, out result) && result <= long.MaxValue;
        if (value < 0 && (exponent & 1) != 0)
        {
            result = 0 - result;
        }

        return fits;
    }

    public static bool UInt64(ulong value, ulong exponent, out ulong result)
    {
        result = 1;
        if (value <= 1)
        {
            result = exponent == 0 ? 1 : value;
            return value != 0 || exponent != 0;
        }

        // From 64 on, 2 and everything above it is too large.
        if (exponent >= 64)
        {
            return false;
        }

        for (; exponent > 0; exponent--)
        {
            if (Math.BigMul(result, value, out result) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
