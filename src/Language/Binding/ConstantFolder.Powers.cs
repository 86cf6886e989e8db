namespace Seraph.Language.Binding;

/// <summary>
/// Powers of integers as the reference defines them: negative exponents give 0, zero to the power of zero or less overflows,
/// and so does the smallest signed number, which has no positive twin.
/// </summary>
internal static partial class ConstantFolder
{
    /// <summary>A signed power whose absolute value is at most <paramref name="limit"/>.</summary>
    public static bool TryPower(long value, long exponent, long limit, out long power)
    {
        power = 0;
        if (exponent < 0)
        {
            return value != 0;
        }

        ulong magnitude = unchecked(value < 0 ? 0UL - (ulong)value : (ulong)value);
        if (!TryPower(magnitude, (ulong)exponent, (ulong)limit, out ulong result))
        {
            return false;
        }

        power = value < 0 && (exponent & 1) != 0 ? -(long)result : (long)result;
        return true;
    }

    /// <summary>An unsigned power of at most <paramref name="limit"/>.</summary>
    public static bool TryPower(ulong value, ulong exponent, ulong limit, out ulong power)
    {
        power = value <= 1 ? value : 1;
        if (value <= 1)
        {
            return value == 1 || exponent != 0;
        }

        // At most 64 rounds: every one doubles the result at least.
        for (; exponent > 0; exponent--)
        {
            if (power > limit / value)
            {
                return false;
            }

            power *= value;
        }

        return true;
    }
}
