namespace Seraph.Engine.Modules;

/// <content>Random numbers, from the source of the context.</content>
internal static partial class MathModule
{
    private static void DeclareRandom(FfiRegistryBuilder module) => module
        .Declare("double math::random()", static (ref f) => f.Return(Source(ref f).NextDouble()))
        .Declare("double math::random(double low, double high)",
            static (ref f) => f.Return(MathFunctions.Lerp(f.Double(0), f.Double(1), Source(ref f).NextDouble())))
        .Declare("int64 math::random(int64 low, int64 high)", static (ref f) => f.Return(Source(ref f).NextInteger(f.Int64(0), f.Int64(1))))
        .Declare("void math::seedRandom(uint64 seed)", static (ref f) => Source(ref f).Seed(f.UInt64(0)));

    private static ScriptRandom Source(ref CallFrame frame) => frame.Context.GetOrAdd(static () => new ScriptRandom());
}
