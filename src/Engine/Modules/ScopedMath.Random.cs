namespace Seraph.Engine.Modules;

/// <content>Random numbers, from the source of the context.</content>
internal static partial class ScopedMath
{
    /// <summary>A number from 0 up to 1, or from low up to high; an integer may be high itself.</summary>
    public static double Random(ScriptContext context) => Source(context).NextDouble();

    /// <inheritdoc cref="Random(ScriptContext)"/>
    public static double Random(ScriptContext context, double low, double high) => MathFunctions.Lerp(low, high, Source(context).NextDouble());

    /// <inheritdoc cref="Random(ScriptContext)"/>
    public static long Random(ScriptContext context, long low, long high) => Source(context).NextInteger(low, high);

    /// <summary>The same seed gives the same random numbers.</summary>
    public static void SeedRandom(ScriptContext context, ulong seed) => Source(context).Seed(seed);

    private static ScriptRandom Source(ScriptContext context) => context.GetOrAdd(static () => new ScriptRandom());
}
