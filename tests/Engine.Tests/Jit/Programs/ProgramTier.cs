using System.Globalization;
using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>The programs of a batch on one tier.</summary>
internal sealed class ProgramTier(LinkedUnit unit, ScriptContext context, ProgramProbe probe, IReadOnlyDictionary<string, int> functions)
{
    /// <summary>Functions that became machine code.</summary>
    public int CountCompiled(bool isCounting) => unit.Tier?.Find(isCounting) is { } translated
        ? Enumerable.Range(0, unit.Functions.Length).Count(i => translated.Find(i) is { Entry: not 0 }) : 0;

    /// <summary>Globals for runs with these limits.</summary>
    public InstanceState CreateState(ScriptLimits limits)
    {
        var state = new InstanceState(unit, context, limits);
        unit.Home = state;
        probe.Execution = null;
        GlobalInitialization.RunOrThrow(state);
        return state;
    }

    /// <summary>Runs a program to its end, going on when it stops.</summary>
    public ProgramRun Run(InstanceState state, string program, int stopsEachTick = 0, bool notesStops = true)
    {
        ScriptExecution execution = ScriptExecution.Create(state, functions[program]);
        execution.EntryFunction = unit.Compiled.Functions[functions[program]].Function;
        probe.StopsEachTick = stopsEachTick;
        probe.Start(execution);
        string end;
        try
        {
            while (execution.Resume() == ScriptExecutionState.Suspended)
            {
                if (notesStops)
                {
                    probe.NoteStack("stopped");
                }
            }

            end = execution.State == ScriptExecutionState.Aborted ? "aborted"
                : "returned " + execution.GetResult<double>().ToString("R", CultureInfo.InvariantCulture);
        }
        catch (ScriptException e)
        {
            end = e.Message + "\n" + string.Join("\n", e.ScriptStack);
        }

        var run = new ProgramRun(probe.End() + "\n" + end, execution.InstructionCount);
        execution.Release();
        return run;
    }
}
