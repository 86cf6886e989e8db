using Seraph;

namespace Arena;

/// <summary>
/// Dice for scripts: <c>dice::Roll(6)</c>. The random source belongs to the context, so battles in other contexts roll their own;
/// the engine supplies the context, scripts do not see that parameter.
/// </summary>
[ScriptExport(Namespace = "dice")]
public static class Dice
{
    /// <summary>Gives the context its random source. The same seed gives the same battle.</summary>
    [ScriptIgnore]
    public static void Seed(ScriptContext context, int seed) => context.Set(new Random(seed));

    /// <summary>The sum of some dice.</summary>
    public static int Roll(ScriptContext context, int sides, int count = 1)
    {
        var random = context.Get<Random>();
        int sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum += random.Next(1, sides + 1);
        }

        return sum;
    }
}
