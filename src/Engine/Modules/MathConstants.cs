namespace Seraph.Engine.Modules;

/// <summary>Constants, and the limits of numbers.</summary>
[ScriptExport(Module = "math", Namespace = "math")]
internal static class MathConstants
{
    public const double PI = Math.PI;

    [ScriptName("TAU")]
    public const double Tau = Math.Tau;

    public const double E = Math.E;

    [ScriptName("SQRT2")]
    public const double Sqrt2 = 1.4142135623730951;

    [ScriptName("LN2")]
    public const double Ln2 = 0.6931471805599453;

    [ScriptName("LN10")]
    public const double Ln10 = 2.302585092994046;

    [ScriptName("INFINITY")]
    public const double Infinity = double.PositiveInfinity;

    [ScriptName("NAN")]
    public const double NaN = double.NaN;

    [ScriptName("HALF_PI")]
    public const double HalfPI = Math.PI / 2;

    [ScriptName("SQRT1_2")]
    public const double Sqrt12 = 0.7071067811865476;

    [ScriptName("LOG2E")]
    public const double Log2e = 1.4426950408889634;

    [ScriptName("LOG10E")]
    public const double Log10e = 0.4342944819032518;

    [ScriptName("DOUBLE_MAX")]
    public const double DoubleMax = double.MaxValue;

    [ScriptName("DOUBLE_MIN")]
    public const double DoubleMin = 2.2250738585072014e-308;

    [ScriptName("DOUBLE_EPSILON")]
    public const double DoubleEpsilon = 2.220446049250313e-16;

    [ScriptName("FLOAT_MAX")]
    public const double FloatMax = float.MaxValue;

    [ScriptName("FLOAT_MIN")]
    public const double FloatMin = 1.17549435e-38f;

    [ScriptName("FLOAT_EPSILON")]
    public const double FloatEpsilon = 1.1920929e-07f;

    [ScriptName("INT8_MIN")]
    public const sbyte Int8Min = sbyte.MinValue;

    [ScriptName("INT8_MAX")]
    public const sbyte Int8Max = sbyte.MaxValue;

    [ScriptName("INT16_MIN")]
    public const short Int16Min = short.MinValue;

    [ScriptName("INT16_MAX")]
    public const short Int16Max = short.MaxValue;

    [ScriptName("INT_MIN")]
    public const int IntMin = int.MinValue;

    [ScriptName("INT_MAX")]
    public const int IntMax = int.MaxValue;

    [ScriptName("INT64_MIN")]
    public const long Int64Min = long.MinValue;

    [ScriptName("INT64_MAX")]
    public const long Int64Max = long.MaxValue;

    [ScriptName("UINT8_MAX")]
    public const byte UInt8Max = byte.MaxValue;

    [ScriptName("UINT16_MAX")]
    public const ushort UInt16Max = ushort.MaxValue;

    [ScriptName("UINT_MAX")]
    public const uint UIntMax = uint.MaxValue;
}
