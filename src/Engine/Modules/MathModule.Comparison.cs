namespace Seraph.Engine.Modules;

/// <content>
/// Functions of any number. There is one overload per type: an integer would fit two larger types equally well.
/// </content>
internal static partial class MathModule
{
    private static void DeclareComparison(FfiRegistryBuilder module) => module
        .Declare("int64 math::abs(int64 x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Int64(0))), static () => (Func<long, long>)MathFunctions.Abs)
        .Declare("float math::abs(float x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Float(0))), static () => (Func<float, float>)MathFunctions.Abs)
        .Declare("double math::abs(double x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Double(0))), static () => (Func<double, double>)MathFunctions.Abs)
        .Declare("int8 math::abs(int8 x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Int8(0))), static () => (Func<sbyte, sbyte>)MathFunctions.Abs)
        .Declare("int16 math::abs(int16 x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Int16(0))), static () => (Func<short, short>)MathFunctions.Abs)
        .Declare("int math::abs(int x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Int32(0))), static () => (Func<int, int>)MathFunctions.Abs)
        .Declare("int64 abs(int64 x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Int64(0))), static () => (Func<long, long>)MathFunctions.Abs)
        .Declare("uint8 math::abs(uint8 x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.UInt8(0))), static () => (Func<byte, byte>)MathFunctions.Abs)
        .Declare("uint16 math::abs(uint16 x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.UInt16(0))), static () => (Func<ushort, ushort>)MathFunctions.Abs)
        .Declare("uint math::abs(uint x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.UInt32(0))), static () => (Func<uint, uint>)MathFunctions.Abs)
        .Declare("uint64 math::abs(uint64 x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.UInt64(0))), static () => (Func<ulong, ulong>)MathFunctions.Abs)
        .Declare("float abs(float x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Float(0))), static () => (Func<float, float>)MathFunctions.Abs)
        .Declare("double abs(double x)",
            static (ref f) => f.Return(MathFunctions.Abs(f.Double(0))), static () => (Func<double, double>)MathFunctions.Abs)
        .Declare("int math::sign(int64 x)", static (ref f) => f.Return(Math.Sign(f.Int64(0))), static () => (Func<long, int>)Math.Sign)
        .Declare("int math::sign(uint64 x)", static (ref f) => f.Return(f.UInt64(0) > 0 ? 1 : 0))
        .Declare("int math::sign(float x)",
            static (ref f) => f.Return(MathFunctions.Sign(f.Float(0))), static () => (Func<float, int>)MathFunctions.Sign)
        .Declare("int math::sign(double x)",
            static (ref f) => f.Return(MathFunctions.Sign(f.Double(0))), static () => (Func<double, int>)MathFunctions.Sign)
        .Declare("bool closeTo(float a, float b, float epsilon = 0.00001f)",
            static (ref f) => f.Return(MathFunctions.CloseTo(f.Float(0), f.Float(1), f.Float(2))),
            static () => (Func<float, float, float, bool>)MathFunctions.CloseTo)
        .Declare("bool closeTo(double a, double b, double epsilon = 0.0000000001)",
            static (ref f) => f.Return(MathFunctions.CloseTo(f.Double(0), f.Double(1), f.Double(2))),
            static () => (Func<double, double, double, bool>)MathFunctions.CloseTo);

    private static void DeclareLimits(FfiRegistryBuilder module) => module
        .Declare("int8 math::min(int8 a, int8 b)",
            static (ref f) => f.Return(Math.Min(f.Int8(0), f.Int8(1))), static () => (Func<sbyte, sbyte, sbyte>)Math.Min)
        .Declare("int16 math::min(int16 a, int16 b)",
            static (ref f) => f.Return(Math.Min(f.Int16(0), f.Int16(1))), static () => (Func<short, short, short>)Math.Min)
        .Declare("int math::min(int a, int b)",
            static (ref f) => f.Return(Math.Min(f.Int32(0), f.Int32(1))), static () => (Func<int, int, int>)Math.Min)
        .Declare("int64 math::min(int64 a, int64 b)",
            static (ref f) => f.Return(Math.Min(f.Int64(0), f.Int64(1))), static () => (Func<long, long, long>)Math.Min)
        .Declare("uint8 math::min(uint8 a, uint8 b)",
            static (ref f) => f.Return(Math.Min(f.UInt8(0), f.UInt8(1))), static () => (Func<byte, byte, byte>)Math.Min)
        .Declare("uint16 math::min(uint16 a, uint16 b)",
            static (ref f) => f.Return(Math.Min(f.UInt16(0), f.UInt16(1))), static () => (Func<ushort, ushort, ushort>)Math.Min)
        .Declare("uint math::min(uint a, uint b)",
            static (ref f) => f.Return(Math.Min(f.UInt32(0), f.UInt32(1))), static () => (Func<uint, uint, uint>)Math.Min)
        .Declare("uint64 math::min(uint64 a, uint64 b)",
            static (ref f) => f.Return(Math.Min(f.UInt64(0), f.UInt64(1))), static () => (Func<ulong, ulong, ulong>)Math.Min)
        .Declare("float math::min(float a, float b)",
            static (ref f) => f.Return(Math.Min(f.Float(0), f.Float(1))), static () => (Func<float, float, float>)Math.Min)
        .Declare("double math::min(double a, double b)",
            static (ref f) => f.Return(Math.Min(f.Double(0), f.Double(1))), static () => (Func<double, double, double>)Math.Min)
        .Declare("int8 math::max(int8 a, int8 b)",
            static (ref f) => f.Return(Math.Max(f.Int8(0), f.Int8(1))), static () => (Func<sbyte, sbyte, sbyte>)Math.Max)
        .Declare("int16 math::max(int16 a, int16 b)",
            static (ref f) => f.Return(Math.Max(f.Int16(0), f.Int16(1))), static () => (Func<short, short, short>)Math.Max)
        .Declare("int math::max(int a, int b)",
            static (ref f) => f.Return(Math.Max(f.Int32(0), f.Int32(1))), static () => (Func<int, int, int>)Math.Max)
        .Declare("int64 math::max(int64 a, int64 b)",
            static (ref f) => f.Return(Math.Max(f.Int64(0), f.Int64(1))), static () => (Func<long, long, long>)Math.Max)
        .Declare("uint8 math::max(uint8 a, uint8 b)",
            static (ref f) => f.Return(Math.Max(f.UInt8(0), f.UInt8(1))), static () => (Func<byte, byte, byte>)Math.Max)
        .Declare("uint16 math::max(uint16 a, uint16 b)",
            static (ref f) => f.Return(Math.Max(f.UInt16(0), f.UInt16(1))), static () => (Func<ushort, ushort, ushort>)Math.Max)
        .Declare("uint math::max(uint a, uint b)",
            static (ref f) => f.Return(Math.Max(f.UInt32(0), f.UInt32(1))), static () => (Func<uint, uint, uint>)Math.Max)
        .Declare("uint64 math::max(uint64 a, uint64 b)",
            static (ref f) => f.Return(Math.Max(f.UInt64(0), f.UInt64(1))), static () => (Func<ulong, ulong, ulong>)Math.Max)
        .Declare("float math::max(float a, float b)",
            static (ref f) => f.Return(Math.Max(f.Float(0), f.Float(1))), static () => (Func<float, float, float>)Math.Max)
        .Declare("double math::max(double a, double b)",
            static (ref f) => f.Return(Math.Max(f.Double(0), f.Double(1))), static () => (Func<double, double, double>)Math.Max)
        .Declare("int8 math::clamp(int8 x, int8 low, int8 high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.Int8(0), f.Int8(1), f.Int8(2))),
            static () => (Func<sbyte, sbyte, sbyte, sbyte>)MathFunctions.Clamp)
        .Declare("int16 math::clamp(int16 x, int16 low, int16 high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.Int16(0), f.Int16(1), f.Int16(2))),
            static () => (Func<short, short, short, short>)MathFunctions.Clamp)
        .Declare("int math::clamp(int x, int low, int high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.Int32(0), f.Int32(1), f.Int32(2))),
            static () => (Func<int, int, int, int>)MathFunctions.Clamp)
        .Declare("int64 math::clamp(int64 x, int64 low, int64 high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.Int64(0), f.Int64(1), f.Int64(2))),
            static () => (Func<long, long, long, long>)MathFunctions.Clamp)
        .Declare("uint8 math::clamp(uint8 x, uint8 low, uint8 high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.UInt8(0), f.UInt8(1), f.UInt8(2))),
            static () => (Func<byte, byte, byte, byte>)MathFunctions.Clamp)
        .Declare("uint16 math::clamp(uint16 x, uint16 low, uint16 high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.UInt16(0), f.UInt16(1), f.UInt16(2))),
            static () => (Func<ushort, ushort, ushort, ushort>)MathFunctions.Clamp)
        .Declare("uint math::clamp(uint x, uint low, uint high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.UInt32(0), f.UInt32(1), f.UInt32(2))),
            static () => (Func<uint, uint, uint, uint>)MathFunctions.Clamp)
        .Declare("uint64 math::clamp(uint64 x, uint64 low, uint64 high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.UInt64(0), f.UInt64(1), f.UInt64(2))),
            static () => (Func<ulong, ulong, ulong, ulong>)MathFunctions.Clamp)
        .Declare("float math::clamp(float x, float low, float high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.Float(0), f.Float(1), f.Float(2))),
            static () => (Func<float, float, float, float>)MathFunctions.Clamp)
        .Declare("double math::clamp(double x, double low, double high)",
            static (ref f) => f.Return(MathFunctions.Clamp(f.Double(0), f.Double(1), f.Double(2))),
            static () => (Func<double, double, double, double>)MathFunctions.Clamp);
}
