using System.Globalization;
using System.Text;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Functions near the limit of length, for which .NET makes machine code that is not optimised, and longer ones.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class LargeFunctionTests
{
    private static readonly ScriptLimits s_counting = new() { MaxInstructions = 50_000_000 };

    [TestCase("s += (s ^ #) + k; d = d * 0.5 + #; ", 270)]
    [TestCase("if (s % (# + 3) > 1) s += a[# % 10]; else s ^= #; ", 190)]
    [TestCase("for (int i# = 0; i# < 2; i#++) s += a[i#] ^ #; ", 300)]
    [TestCase("s += k < 4 ? a[# % 10] : a[#]; ", 280)]
    [TestCase("s += once(s ^ #); d += s; ", 250)]
    public void LargeFunction_Compiled_IsAsInterpreted(string part, int count)
    {
        string text = Script(part, count);
        Assert.That(
            TierRun.Build(text, ScriptTier.Interpreter).State.Unit.Compiled.Functions.Max(f => f.Length), Is.InRange(1500, Translatability.MaxLength));
        Assert.That(TierRun.Describe(text, ScriptTier.Compiled), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter)));
        Assert.That(TierRun.Describe(text, ScriptTier.Automatic), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter)));
        Assert.That(
            TierRun.Describe(text, ScriptTier.Compiled, s_counting), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter, s_counting)));
    }

    [TestCase(270, true)]
    [TestCase(300, false)]
    public void Function_IsCompiled_UpToTheLimit(int count, bool expected)
    {
        string text = Script("s += (s ^ #) + k; d = d * 0.5 + #; ", count);
        var unit = TierRun.Build(text, ScriptTier.Compiled).State.Unit;
        int function = Array.FindIndex(unit.Compiled.Functions, f => f.Function.Name.Text == "large");

        Assert.That(unit.Compiled.Functions[function].Length, expected ? Is.InRange(1800, Translatability.MaxLength) : Is.InRange(Translatability.MaxLength + 1, 2200));
        Assert.That(unit.Tier!.Find(isCounting: false)!.Find(function), expected ? Is.Not.Null : Is.Null);
        Assert.That(TierRun.Describe(text, ScriptTier.Compiled), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter)));
    }

    [TestCase(200)]
    [TestCase(100_000)]
    public void Recursion_OfALargeFunction_IsAsInterpreted(int depth)
    {
        string parts = Repeat("s += once(s ^ #); d += s; ", 200);
        string text = $$"""
            int once(int x) { for (int i = 0; i < 2; i++) x ^= i; return x + 1; }
            int deep(int n) { int s = n; double d = n; {{parts}} if (n == 0) return s;
              return deep(n - 1) + s + int(d) % 2; }
            double run() { return deep({{depth}}); }
            """;
        Assert.That(TierRun.Describe(text, ScriptTier.Compiled), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter)));
    }

    private static string Script(string part, int count) => $$"""
        int once(int x) { for (int i = 0; i < 2; i++) x ^= i; return x + 1; }
        double large(array<int>@ a, int x) { int s = x; double d = x; for (int k = 0; k < 5; k++) { {{Repeat(part, count)}} } return s + d; }
        double run() { array<int> a(10, 3); double s = 0; for (int i = 0; i < 20; i++) s += large(a, i); return s; }
        """;

    private static string Repeat(string part, int count)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            text.Append(part.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
