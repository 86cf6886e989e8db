using Seraph.Engine.Execution;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>What one call of a script does on a tier, as text that can be compared.</summary>
internal static class TierRun
{
    public static ScriptUnit Build(string text, ScriptTier tier, ScriptLimits? limits = null)
    {
        var context = new ScriptContext(new ScriptContextOptions
        {
            Tier = tier,
            Limits = limits ?? ScriptLimits.Default,
            TierPolicy = tier == ScriptTier.Automatic ? new TierPolicy(IsEager: false) { HotPolls = 1, IsInBackground = false } : null,
        });
        context.CompilerFault += (_, e) => Assert.Fail(e.Exception.ToString());
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);
        ScriptUnit unit = context.CreateUnit("tier");
        unit.AddSource("tier.as", text);
        BuildResult result = unit.Build();
        Assert.That(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        return unit;
    }

    /// <summary>
    /// The same with a stop at every so many safepoints, where the stack is looked at, and looks as often as the slice says. Code that
    /// does not count is left at each of its polls.
    /// </summary>
    public static string DescribeStopping(string text, ScriptTier tier, int slice, int stopsEach, bool isCounting)
    {
        int looks = 0;
        int stops = 0;
        var seen = new System.Text.StringBuilder();
        var limits = new ScriptLimits
        {
            MaxInstructions = isCounting ? 50_000_000 : 0,
            Safepoints = new Safepoints(slice, _ => (++looks % stopsEach == 0 ? Requests.Suspend : 0) | (isCounting ? 0 : Requests.Leave)),
        };
        ScriptUnit unit = Build(text, tier, limits);
        ScriptExecution execution = unit.CreateExecution("double run()");
        try
        {
            while (execution.Resume() == ScriptExecutionState.Suspended)
            {
                // Without counting the tiers look in different places.
                if (stops++ < 100 && isCounting)
                {
                    seen.Append(execution.InstructionCount).Append(' ').AppendJoin(" < ", execution.GetScriptStack().Take(5)).Append('\n');
                }
            }

            seen.Append(execution.GetResult<double>().ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (ScriptException e)
        {
            seen.Append(e.Message).Append('\n').AppendJoin('\n', e.ScriptStack);
        }

        if (isCounting)
        {
            seen.Append('\n').Append(stops).Append(" stops, ").Append(execution.InstructionCount).Append(" instructions");
        }

        return seen.ToString();
    }

    /// <summary>Result or failure with its stack, and the instructions, of <c>double run()</c>.</summary>
    public static string Describe(string text, ScriptTier tier, ScriptLimits? limits = null)
    {
        ScriptUnit unit = Build(text, tier, limits);
        ScriptExecution execution = unit.CreateExecution("double run()");
        string outcome;
        try
        {
            execution.Resume();
            outcome = execution.GetResult<double>().ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (ScriptException e)
        {
            outcome = e.Message + "\n" + string.Join("\n", e.ScriptStack);
        }

        if (tier == ScriptTier.Compiled && limits is not { MaxInstructions: < 1_000_000 })
        {
            AssertCompiled(unit.State.Unit, limits is not null);
        }

        // Only code that has to counts instructions.
        return limits is null ? outcome : outcome + "\n" + execution.InstructionCount + " instructions";
    }

    private static void AssertCompiled(LinkedUnit unit, bool isCounting)
    {
        TranslatedUnit translated = unit.Tier!.Find(isCounting)!;
        Assert.That(
            Enumerable.Range(0, unit.Functions.Length).Any(i => translated.Find(i) is { Entry: not 0 }), "nothing was compiled");
    }
}
