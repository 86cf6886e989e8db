using System.Diagnostics;
using System.Globalization;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>
/// Random programs do the same on all tiers: values, failures, script stacks, instructions, and where they stop. SERAPH_PROGRAMS says
/// how many there are, SERAPH_SEED which. Most are small, and their machine code is made quickly, as making it takes most of the time.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class RandomProgramTests
{
    private const int Parts = 4;

    private static readonly int s_count = Setting("SERAPH_PROGRAMS", 20_000);
    private static readonly int s_seed = Setting("SERAPH_SEED", 8);

    [Test]
    public void SmallPrograms_DoTheSameOnAllTiers([Range(0, Parts - 1)] int part) =>
        CompareUnits(part, s_count, ProgramSize.Small, perUnit: 250, patience: 20_000);

    [Test]
    public void LargePrograms_DoTheSameOnAllTiers([Range(0, Parts - 1)] int part) =>
        CompareUnits(part, s_count / 50, ProgramSize.Large, perUnit: 25, patience: 200_000);

    private static void CompareUnits(int part, int programs, ProgramSize size, int perUnit, int patience)
    {
        var clock = Stopwatch.StartNew();
        int units = Math.Max(1, programs / Parts / perUnit);
        int failures = 0;
        int compiled = 0;
        int stops = 0;
        for (int i = 0; i < units; i++)
        {
            int seed = s_seed + (i * Parts) + part;
            var comparison = new Comparison(seed, patience, size == ProgramSize.Large || seed % 8 == 0);
            Compare(comparison, seed, size, perUnit);
            failures += comparison.Failures;
            compiled += comparison.Compiled;
            stops += comparison.Stops;
        }

        Assert.That(compiled, Is.GreaterThan(units * perUnit / 2));
        TestContext.Out.WriteLine(
            $"{units * perUnit} programs, {failures} fail, {compiled} functions compiled, {stops} stops, {clock.ElapsedMilliseconds} ms");
    }

    private static void Compare(Comparison comparison, int seed, ProgramSize size, int count)
    {
        var random = new Random(seed);
        string[] programs = [.. Enumerable.Range(0, count).Select(i => ProgramWriter.Write(random, size, i))];
        using var batch = new ProgramBatch(programs);
        Assert.That(batch.Errors.Take(20), Is.Empty, $"SERAPH_SEED {seed}");
        if (comparison.Find(batch, Enumerable.Range(0, count).Select(ProgramWriter.NameOf)) is var (program, text))
        {
            string source = program.Length == 0 ? "" : programs[int.Parse(program.AsSpan(1), CultureInfo.InvariantCulture)];
            Assert.Fail($"{text}\nSERAPH_SEED {seed}\n{Shrink(comparison, program, source)}");
        }
    }

    /// <summary>The smallest part of a program that still differs by itself; all of it if it does not.</summary>
    private static string Shrink(Comparison comparison, string program, string source) => ProgramShrinker.Shrink(source, text =>
    {
        using var batch = new ProgramBatch([text]);
        return batch.Errors.Count == 0 && text.Contains($"double {program}()", StringComparison.Ordinal)
            && comparison.Find(batch, [program]) is { Program.Length: > 0 };
    });

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
