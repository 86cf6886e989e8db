using System.Diagnostics;
using System.Globalization;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>
/// Random programs do the same on all tiers: values, failures, script stacks, instructions, and where they are suspended.
/// SERAPH_PROGRAMS says how many there are, SERAPH_SEED which.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class RandomProgramTests
{
    private const int PerUnit = 100;
    private const int Parts = 4;

    // Programs that take longer are compared up to here only.
    private const int Patience = 200_000;

    private static readonly int s_count = Setting("SERAPH_PROGRAMS", 400);
    private static readonly int s_seed = Setting("SERAPH_SEED", 8);

    [Test]
    public void Programs_DoTheSameOnAllTiers([Range(0, Parts - 1)] int part)
    {
        var clock = Stopwatch.StartNew();
        int units = Math.Max(1, s_count / Parts / PerUnit);
        int failures = 0;
        int compiled = 0;
        int stops = 0;
        for (int i = 0; i < units; i++)
        {
            (int failed, int functions, int stopped) = Compare(s_seed + (i * Parts) + part);
            failures += failed;
            compiled += functions;
            stops += stopped;
        }

        Assert.That(stops, Is.GreaterThan(units));
        TestContext.Out.WriteLine(
            $"{units * PerUnit} programs, {failures} fail, {compiled} functions compiled, {stops} stops, {clock.ElapsedMilliseconds} ms");
    }

    private static (int Failures, int Compiled, int Stops) Compare(int seed)
    {
        var random = new Random(seed);
        string[] programs = [.. Enumerable.Range(0, PerUnit).Select(i => ProgramWriter.Write(random, i))];
        string text = ProgramWriter.Prelude + string.Join('\n', programs);
        var interpreted = new ProgramUnit(text, ScriptTier.Interpreter);
        var compiled = new ProgramUnit(text, ScriptTier.Compiled);
        var automatic = new ProgramUnit(text, ScriptTier.Automatic);
        var patient = new ScriptLimits { MaxInstructions = Patience };
        var few = new ScriptLimits { MaxInstructions = random.Next(40, 3000) };
        int every = random.Next(1, 5);

        InstanceState plain = interpreted.CreateState(ScriptLimits.Default), compiledPlain = compiled.CreateState(ScriptLimits.Default);
        InstanceState counted = interpreted.CreateState(patient), compiledCounted = compiled.CreateState(patient);
        InstanceState limited = interpreted.CreateState(few), compiledLimited = compiled.CreateState(few);
        InstanceState stopped = interpreted.CreateState(patient), compiledStopped = compiled.CreateState(patient);
        InstanceState stoppedPlain = interpreted.CreateState(ScriptLimits.Default), compiledStoppedPlain = compiled.CreateState(ScriptLimits.Default);
        InstanceState tiered = automatic.CreateState(ScriptLimits.Default);
        int failures = 0;
        for (int i = 0; i < PerUnit; i++)
        {
            string program = "p" + i.ToString(CultureInfo.InvariantCulture);
            string expected = interpreted.Run(counted, program);
            Same(expected, compiled.Run(compiledCounted, program), "compiled with limits");
            Same(interpreted.Run(limited, program), compiled.Run(compiledLimited, program), "compiled with few instructions");
            Same(interpreted.Run(stopped, program, every), compiled.Run(compiledStopped, program, every), "compiled with limits and suspended");
            failures += expected.Contains("\nreturned ", StringComparison.Ordinal) ? 0 : 1;
            if (!expected.Contains("limit exceeded", StringComparison.Ordinal))
            {
                expected = interpreted.Run(plain, program);
                Same(expected, compiled.Run(compiledPlain, program), "compiled");
                Same(expected, automatic.Run(tiered, program), "compiled in the middle");
                Same(interpreted.Run(stoppedPlain, program, every), compiled.Run(compiledStoppedPlain, program, every), "compiled and suspended");
            }

            void Same(string wanted, string found, string how) => Assert.That(
                found, Is.EqualTo(wanted), $"{program} {how}, SERAPH_SEED {seed}, suspended every {every}, {few.MaxInstructions} instructions:\n{programs[i]}");
        }

        Assert.That(compiled.Faults.Concat(automatic.Faults), Is.Empty, $"SERAPH_SEED {seed}");
        int functions = compiled.Compiled;
        Assert.That(functions, Is.GreaterThan(PerUnit));
        interpreted.Discard();
        compiled.Discard();
        automatic.Discard();
        return (failures, functions, compiled.Stops);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
