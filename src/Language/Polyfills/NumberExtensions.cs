#if !NET
using System.Globalization;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Members of number types and <see cref="Math"/> that netstandard2.0 lacks.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class NumberExtensions
{
    extension(Math)
    {
        public static int Clamp(int value, int min, int max) => value < min ? min : value > max ? max : value;
    }

    extension(double)
    {
        public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider provider, out double value) =>
            double.TryParse(text.ToString(), style, provider, out value);

        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

        public static bool IsNegative(double value) => BitConverter.DoubleToInt64Bits(value) < 0;
    }

    extension(float)
    {
        public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider provider, out float value) =>
            float.TryParse(text.ToString(), style, provider, out value);

        public static bool IsFinite(float value) => !float.IsNaN(value) && !float.IsInfinity(value);
    }

    extension(BitConverter)
    {
        public static int SingleToInt32Bits(float value) => MemoryMarshal.Cast<float, int>([value])[0];

        public static float Int32BitsToSingle(int value) => MemoryMarshal.Cast<int, float>([value])[0];
    }
}
#endif
