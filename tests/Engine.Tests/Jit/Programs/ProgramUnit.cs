using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Many programs in one unit on one tier.</summary>
internal sealed class ProgramUnit
{
    private const int MostStops = 40;

    private readonly ProgramProbe _probe = new();
    private readonly ScriptContext _context;
    private readonly ScriptUnit _unit;
    private readonly LinkedUnit _linked;
    private readonly Dictionary<string, int> _functions = [];
    private readonly List<Exception> _faults = [];

    public ProgramUnit(string text, ScriptTier tier)
    {
        _context = new ScriptContext(new ScriptContextOptions
        {
            Tier = tier,
            TierPolicy = tier == ScriptTier.Automatic ? new TierPolicy(IsEager: false) { HotPolls = 1, IsInBackground = false } : null,
        });
        _context.CompilerFault += (_, e) => _faults.Add(e.Exception);
        _context.Install(StandardModules.All);
        _context.Install(ScriptExports.Module);
        _context.Install(_probe.Module);
        _unit = _context.CreateUnit("programs");
        _unit.AddSource("programs.as", text);
        BuildResult result = _unit.Build();
        Assert.That(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(20), Is.Empty);
        _linked = _unit.State.Unit;
        for (int i = 0; i < _linked.Compiled.Functions.Length; i++)
        {
            _functions.TryAdd(_linked.Compiled.Functions[i].Function.Name.Text, i);
        }
    }

    /// <summary>Faults of the tier's compiler.</summary>
    public IReadOnlyList<Exception> Faults => _faults;

    /// <summary>How often programs were suspended.</summary>
    public int Stops { get; private set; }

    /// <summary>Functions of the unit that became machine code.</summary>
    public int Compiled => _linked.Tier?.Find(isCounting: false) is { } translated
        ? Enumerable.Range(0, _linked.Functions.Length).Count(i => translated.Find(i) is { Entry: not 0 }) : 0;

    /// <summary>Globals of their own for runs of one kind.</summary>
    public InstanceState CreateState(ScriptLimits limits)
    {
        var state = new InstanceState(_linked, _context, limits);
        GlobalInitialization.RunOrThrow(state);
        return state;
    }

    /// <summary>Everything that can be seen of a program's run.</summary>
    public string Run(InstanceState state, string program, int suspendEvery = 0)
    {
        ScriptExecution execution = ScriptExecution.Create(state, _functions[program], default);
        execution.EntryFunction = _linked.Compiled.Functions[_functions[program]].Function;
        _probe.Execution = execution;
        _probe.SuspendEvery = suspendEvery;
        _probe.Start();
        string end;
        try
        {
            int stops = 0;
            while (execution.Resume() == ScriptExecutionState.Suspended)
            {
                // Not forever so slowly.
                _probe.SuspendEvery = ++stops == MostStops ? 0 : suspendEvery;
                _probe.NoteStack("stopped");
                Stops++;
            }

            end = "returned " + execution.GetResult<double>().ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (ScriptException e)
        {
            end = e.Message + "\n" + string.Join("\n", e.ScriptStack);
        }

        end = _probe.End() + "\n" + end;
        if (state.Limits.MaxInstructions > 0)
        {
            end += FormattableString.Invariant($"\n{execution.InstructionCount} instructions");
        }

        execution.Release();
        return end;
    }

    public void Discard() => _unit.Discard();
}
