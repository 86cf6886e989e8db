namespace Seraph.Engine.Modules;

/// <summary>
/// Mathematical functions. Those of reals have a double and a float overload, and one that takes integers and returns a double:
/// without it an integer would fit the other two equally well.
/// </summary>
internal static partial class MathModule
{
    public static void Register(FfiRegistryBuilder module)
    {
        DeclareTrigonometry(module);
        DeclarePowers(module);
        DeclareRounding(module);
        DeclareComparison(module);
        DeclareLimits(module);
        DeclareInterpolation(module);
        DeclareBits(module);
        DeclareConstants(module);
        DeclareMore(module);
        DeclareMoreConstants(module);
        DeclareRandom(module);
    }

    private static void DeclareTrigonometry(FfiRegistryBuilder module) => module
        .Declare("double cos(double x)", static (ref f) => f.Return(Math.Cos(f.Double(0))), static () => (Func<double, double>)Math.Cos)
        .Declare("float cos(float x)", static (ref f) => f.Return(MathF.Cos(f.Float(0))), static () => (Func<float, float>)MathF.Cos)
        .Declare("double cos(int64 x)", static (ref f) => f.Return(Math.Cos((double)f.Int64(0))))
        .Declare("double sin(double x)", static (ref f) => f.Return(Math.Sin(f.Double(0))), static () => (Func<double, double>)Math.Sin)
        .Declare("float sin(float x)", static (ref f) => f.Return(MathF.Sin(f.Float(0))), static () => (Func<float, float>)MathF.Sin)
        .Declare("double sin(int64 x)", static (ref f) => f.Return(Math.Sin((double)f.Int64(0))))
        .Declare("double tan(double x)", static (ref f) => f.Return(Math.Tan(f.Double(0))), static () => (Func<double, double>)Math.Tan)
        .Declare("float tan(float x)", static (ref f) => f.Return(MathF.Tan(f.Float(0))), static () => (Func<float, float>)MathF.Tan)
        .Declare("double tan(int64 x)", static (ref f) => f.Return(Math.Tan((double)f.Int64(0))))
        .Declare("double acos(double x)", static (ref f) => f.Return(Math.Acos(f.Double(0))), static () => (Func<double, double>)Math.Acos)
        .Declare("float acos(float x)", static (ref f) => f.Return(MathF.Acos(f.Float(0))), static () => (Func<float, float>)MathF.Acos)
        .Declare("double acos(int64 x)", static (ref f) => f.Return(Math.Acos((double)f.Int64(0))))
        .Declare("double asin(double x)", static (ref f) => f.Return(Math.Asin(f.Double(0))), static () => (Func<double, double>)Math.Asin)
        .Declare("float asin(float x)", static (ref f) => f.Return(MathF.Asin(f.Float(0))), static () => (Func<float, float>)MathF.Asin)
        .Declare("double asin(int64 x)", static (ref f) => f.Return(Math.Asin((double)f.Int64(0))))
        .Declare("double atan(double x)", static (ref f) => f.Return(Math.Atan(f.Double(0))), static () => (Func<double, double>)Math.Atan)
        .Declare("float atan(float x)", static (ref f) => f.Return(MathF.Atan(f.Float(0))), static () => (Func<float, float>)MathF.Atan)
        .Declare("double atan(int64 x)", static (ref f) => f.Return(Math.Atan((double)f.Int64(0))))
        .Declare("double cosh(double x)", static (ref f) => f.Return(Math.Cosh(f.Double(0))), static () => (Func<double, double>)Math.Cosh)
        .Declare("float cosh(float x)", static (ref f) => f.Return(MathF.Cosh(f.Float(0))), static () => (Func<float, float>)MathF.Cosh)
        .Declare("double cosh(int64 x)", static (ref f) => f.Return(Math.Cosh((double)f.Int64(0))))
        .Declare("double sinh(double x)", static (ref f) => f.Return(Math.Sinh(f.Double(0))), static () => (Func<double, double>)Math.Sinh)
        .Declare("float sinh(float x)", static (ref f) => f.Return(MathF.Sinh(f.Float(0))), static () => (Func<float, float>)MathF.Sinh)
        .Declare("double sinh(int64 x)", static (ref f) => f.Return(Math.Sinh((double)f.Int64(0))))
        .Declare("double tanh(double x)", static (ref f) => f.Return(Math.Tanh(f.Double(0))), static () => (Func<double, double>)Math.Tanh)
        .Declare("float tanh(float x)", static (ref f) => f.Return(MathF.Tanh(f.Float(0))), static () => (Func<float, float>)MathF.Tanh)
        .Declare("double tanh(int64 x)", static (ref f) => f.Return(Math.Tanh((double)f.Int64(0))))
        .Declare("double atan2(double y, double x)",
            static (ref f) => f.Return(Math.Atan2(f.Double(0), f.Double(1))), static () => (Func<double, double, double>)Math.Atan2)
        .Declare("float atan2(float y, float x)",
            static (ref f) => f.Return(MathF.Atan2(f.Float(0), f.Float(1))), static () => (Func<float, float, float>)MathF.Atan2)
        .Declare("double atan2(int64 y, int64 x)", static (ref f) => f.Return(Math.Atan2((double)f.Int64(0), (double)f.Int64(1))));

    private static void DeclarePowers(FfiRegistryBuilder module) => module
        .Declare("double math::exp(double x)", static (ref f) => f.Return(Math.Exp(f.Double(0))), static () => (Func<double, double>)Math.Exp)
        .Declare("float math::exp(float x)", static (ref f) => f.Return(MathF.Exp(f.Float(0))), static () => (Func<float, float>)MathF.Exp)
        .Declare("double math::exp(int64 x)", static (ref f) => f.Return(Math.Exp((double)f.Int64(0))))
        .Declare("double log(double x)", static (ref f) => f.Return(Math.Log(f.Double(0))), static () => (Func<double, double>)Math.Log)
        .Declare("float log(float x)", static (ref f) => f.Return(MathF.Log(f.Float(0))), static () => (Func<float, float>)MathF.Log)
        .Declare("double log(int64 x)", static (ref f) => f.Return(Math.Log((double)f.Int64(0))))
        .Declare("double math::log2(double x)", static (ref f) => f.Return(Math.Log2(f.Double(0))), static () => (Func<double, double>)Math.Log2)
        .Declare("float math::log2(float x)", static (ref f) => f.Return(MathF.Log2(f.Float(0))), static () => (Func<float, float>)MathF.Log2)
        .Declare("double math::log2(int64 x)", static (ref f) => f.Return(Math.Log2((double)f.Int64(0))))
        .Declare("double log10(double x)",
            static (ref f) => f.Return(Math.Log10(f.Double(0))), static () => (Func<double, double>)Math.Log10)
        .Declare("float log10(float x)", static (ref f) => f.Return(MathF.Log10(f.Float(0))), static () => (Func<float, float>)MathF.Log10)
        .Declare("double log10(int64 x)", static (ref f) => f.Return(Math.Log10((double)f.Int64(0))))
        .Declare(FfiIntrinsic.SquareRoot, "double sqrt(double x)",
            static (ref f) => f.Return(Math.Sqrt(f.Double(0))), static () => (Func<double, double>)Math.Sqrt)
        .Declare("float sqrt(float x)", static (ref f) => f.Return(MathF.Sqrt(f.Float(0))), static () => (Func<float, float>)MathF.Sqrt)
        .Declare("double sqrt(int64 x)", static (ref f) => f.Return(Math.Sqrt((double)f.Int64(0))))
        .Declare("double pow(double x, double y)",
            static (ref f) => f.Return(Math.Pow(f.Double(0), f.Double(1))), static () => (Func<double, double, double>)Math.Pow)
        .Declare("float pow(float x, float y)",
            static (ref f) => f.Return(MathF.Pow(f.Float(0), f.Float(1))), static () => (Func<float, float, float>)MathF.Pow)
        .Declare("double pow(int64 x, int64 y)", static (ref f) => f.Return(Math.Pow((double)f.Int64(0), (double)f.Int64(1))))
        .Declare("double math::hypot(double x, double y)",
            static (ref f) => f.Return(double.Hypot(f.Double(0), f.Double(1))), static () => (Func<double, double, double>)double.Hypot)
        .Declare("float math::hypot(float x, float y)",
            static (ref f) => f.Return(float.Hypot(f.Float(0), f.Float(1))), static () => (Func<float, float, float>)float.Hypot)
        .Declare("double math::hypot(int64 x, int64 y)", static (ref f) => f.Return(double.Hypot((double)f.Int64(0), (double)f.Int64(1))));

    private static void DeclareRounding(FfiRegistryBuilder module) => module
        .Declare("double ceil(double x)",
            static (ref f) => f.Return(Math.Ceiling(f.Double(0))), static () => (Func<double, double>)Math.Ceiling)
        .Declare("float ceil(float x)",
            static (ref f) => f.Return(MathF.Ceiling(f.Float(0))), static () => (Func<float, float>)MathF.Ceiling)
        .Declare("double ceil(int64 x)", static (ref f) => f.Return(Math.Ceiling((double)f.Int64(0))))
        .Declare("double floor(double x)",
            static (ref f) => f.Return(Math.Floor(f.Double(0))), static () => (Func<double, double>)Math.Floor)
        .Declare("float floor(float x)", static (ref f) => f.Return(MathF.Floor(f.Float(0))), static () => (Func<float, float>)MathF.Floor)
        .Declare("double floor(int64 x)", static (ref f) => f.Return(Math.Floor((double)f.Int64(0))))
        .Declare("double math::trunc(double x)",
            static (ref f) => f.Return(Math.Truncate(f.Double(0))), static () => (Func<double, double>)Math.Truncate)
        .Declare("float math::trunc(float x)",
            static (ref f) => f.Return(MathF.Truncate(f.Float(0))), static () => (Func<float, float>)MathF.Truncate)
        .Declare("double math::trunc(int64 x)", static (ref f) => f.Return(Math.Truncate((double)f.Int64(0))))
        .Declare("double math::round(double x)",
            static (ref f) => f.Return(MathFunctions.Round(f.Double(0))), static () => (Func<double, double>)MathFunctions.Round)
        .Declare("float math::round(float x)",
            static (ref f) => f.Return(MathFunctions.Round(f.Float(0))), static () => (Func<float, float>)MathFunctions.Round)
        .Declare("double math::round(int64 x)", static (ref f) => f.Return(MathFunctions.Round((double)f.Int64(0))))
        .Declare("double fraction(double x)",
            static (ref f) => f.Return(MathFunctions.Fraction(f.Double(0))), static () => (Func<double, double>)MathFunctions.Fraction)
        .Declare("float fraction(float x)",
            static (ref f) => f.Return(MathFunctions.Fraction(f.Float(0))), static () => (Func<float, float>)MathFunctions.Fraction)
        .Declare("double fraction(int64 x)", static (ref f) => f.Return(MathFunctions.Fraction((double)f.Int64(0))));

    private static void DeclareInterpolation(FfiRegistryBuilder module) => module
        .Declare("double math::lerp(double a, double b, double t)",
            static (ref f) => f.Return(MathFunctions.Lerp(f.Double(0), f.Double(1), f.Double(2))),
            static () => (Func<double, double, double, double>)MathFunctions.Lerp)
        .Declare("float math::lerp(float a, float b, float t)",
            static (ref f) => f.Return(MathFunctions.Lerp(f.Float(0), f.Float(1), f.Float(2))),
            static () => (Func<float, float, float, float>)MathFunctions.Lerp)
        .Declare("double math::lerp(int64 a, int64 b, int64 t)",
            static (ref f) => f.Return(MathFunctions.Lerp((double)f.Int64(0), (double)f.Int64(1), (double)f.Int64(2))));

    private static void DeclareBits(FfiRegistryBuilder module) => module
        .Declare("float fpFromIEEE(uint bits)",
            static (ref f) => f.Return(BitConverter.UInt32BitsToSingle(f.UInt32(0))),
            static () => (Func<uint, float>)BitConverter.UInt32BitsToSingle)
        .Declare("double fpFromIEEE(uint64 bits)",
            static (ref f) => f.Return(BitConverter.UInt64BitsToDouble(f.UInt64(0))),
            static () => (Func<ulong, double>)BitConverter.UInt64BitsToDouble)
        .Declare("uint fpToIEEE(float value)",
            static (ref f) => f.Return(BitConverter.SingleToUInt32Bits(f.Float(0))),
            static () => (Func<float, uint>)BitConverter.SingleToUInt32Bits)
        .Declare("uint64 fpToIEEE(double value)",
            static (ref f) => f.Return(BitConverter.DoubleToUInt64Bits(f.Double(0))),
            static () => (Func<double, ulong>)BitConverter.DoubleToUInt64Bits);

    private static void DeclareConstants(FfiRegistryBuilder module) => module
        .Constant(Constant("PI", Math.PI))
        .Constant(Constant("TAU", Math.Tau))
        .Constant(Constant("E", Math.E))
        .Constant(Constant("SQRT2", 1.4142135623730951))
        .Constant(Constant("LN2", 0.6931471805599453))
        .Constant(Constant("LN10", 2.302585092994046))
        .Constant(Constant("INFINITY", double.PositiveInfinity))
        .Constant(Constant("NAN", double.NaN));

    private static FfiPropertyDef Constant(string name, double value) => new(name, FfiDataType.Double)
    {
        Namespace = "math",
        IsReadOnly = true,
        Constant = new FfiExpr.Double(value),
    };
}
