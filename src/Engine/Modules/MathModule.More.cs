namespace Seraph.Engine.Modules;

/// <content>What the add-on of the reference does not have.</content>
internal static partial class MathModule
{
    private static void DeclareMore(FfiRegistryBuilder module) => module
        .Declare("double math::asinh(double x)", static (ref f) => f.Return(Math.Asinh(f.Double(0))), static () => (Func<double, double>)Math.Asinh)
        .Declare("float math::asinh(float x)", static (ref f) => f.Return(MathF.Asinh(f.Float(0))), static () => (Func<float, float>)MathF.Asinh)
        .Declare("double math::asinh(int64 x)", static (ref f) => f.Return(Math.Asinh((double)f.Int64(0))))
        .Declare("double math::acosh(double x)", static (ref f) => f.Return(Math.Acosh(f.Double(0))), static () => (Func<double, double>)Math.Acosh)
        .Declare("float math::acosh(float x)", static (ref f) => f.Return(MathF.Acosh(f.Float(0))), static () => (Func<float, float>)MathF.Acosh)
        .Declare("double math::acosh(int64 x)", static (ref f) => f.Return(Math.Acosh((double)f.Int64(0))))
        .Declare("double math::atanh(double x)", static (ref f) => f.Return(Math.Atanh(f.Double(0))), static () => (Func<double, double>)Math.Atanh)
        .Declare("float math::atanh(float x)", static (ref f) => f.Return(MathF.Atanh(f.Float(0))), static () => (Func<float, float>)MathF.Atanh)
        .Declare("double math::atanh(int64 x)", static (ref f) => f.Return(Math.Atanh((double)f.Int64(0))))
        .Declare("double math::cbrt(double x)", static (ref f) => f.Return(Math.Cbrt(f.Double(0))), static () => (Func<double, double>)Math.Cbrt)
        .Declare("float math::cbrt(float x)", static (ref f) => f.Return(MathF.Cbrt(f.Float(0))), static () => (Func<float, float>)MathF.Cbrt)
        .Declare("double math::cbrt(int64 x)", static (ref f) => f.Return(Math.Cbrt((double)f.Int64(0))))
        .Declare("double math::degrees(double radians)", static (ref f) => f.Return(double.RadiansToDegrees(f.Double(0))))
        .Declare("float math::degrees(float radians)", static (ref f) => f.Return(float.RadiansToDegrees(f.Float(0))))
        .Declare("double math::degrees(int64 radians)", static (ref f) => f.Return(double.RadiansToDegrees(f.Int64(0))))
        .Declare("double math::radians(double degrees)", static (ref f) => f.Return(double.DegreesToRadians(f.Double(0))))
        .Declare("float math::radians(float degrees)", static (ref f) => f.Return(float.DegreesToRadians(f.Float(0))))
        .Declare("double math::radians(int64 degrees)", static (ref f) => f.Return(double.DegreesToRadians(f.Int64(0))))
        .Declare("bool math::isNaN(double x)", static (ref f) => f.Return(double.IsNaN(f.Double(0))), static () => (Func<double, bool>)double.IsNaN)
        .Declare("bool math::isInfinite(double x)",
            static (ref f) => f.Return(double.IsInfinity(f.Double(0))), static () => (Func<double, bool>)double.IsInfinity)
        .Declare("bool math::isFinite(double x)",
            static (ref f) => f.Return(double.IsFinite(f.Double(0))), static () => (Func<double, bool>)double.IsFinite);

    private static void DeclareMoreConstants(FfiRegistryBuilder module) => module
        .Constant(Constant("HALF_PI", Math.PI / 2))
        .Constant(Constant("SQRT1_2", 0.7071067811865476))
        .Constant(Constant("LOG2E", 1.4426950408889634))
        .Constant(Constant("LOG10E", 0.4342944819032518))
        .Constant(Constant("DOUBLE_MAX", double.MaxValue))
        .Constant(Constant("DOUBLE_MIN", 2.2250738585072014e-308))
        .Constant(Constant("DOUBLE_EPSILON", 2.220446049250313e-16))
        .Constant(Constant("FLOAT_MAX", float.MaxValue))
        .Constant(Constant("FLOAT_MIN", 1.17549435e-38f))
        .Constant(Constant("FLOAT_EPSILON", 1.1920929e-07f))
        .Constant(Limit("INT8_MIN", FfiDataType.Int8, sbyte.MinValue))
        .Constant(Limit("INT8_MAX", FfiDataType.Int8, sbyte.MaxValue))
        .Constant(Limit("INT16_MIN", FfiDataType.Int16, short.MinValue))
        .Constant(Limit("INT16_MAX", FfiDataType.Int16, short.MaxValue))
        .Constant(Limit("INT_MIN", FfiDataType.Int, int.MinValue))
        .Constant(Limit("INT_MAX", FfiDataType.Int, int.MaxValue))
        .Constant(Limit("INT64_MIN", FfiDataType.Int64, long.MinValue))
        .Constant(Limit("INT64_MAX", FfiDataType.Int64, long.MaxValue))
        .Constant(Limit("UINT8_MAX", FfiDataType.UInt8, byte.MaxValue))
        .Constant(Limit("UINT16_MAX", FfiDataType.UInt16, ushort.MaxValue))
        .Constant(Limit("UINT_MAX", FfiDataType.UInt, uint.MaxValue));

    private static FfiPropertyDef Limit(string name, FfiDataType type, long value) => new(name, type)
    {
        Namespace = "math",
        IsReadOnly = true,
        Constant = new FfiExpr.Int(value),
    };
}
