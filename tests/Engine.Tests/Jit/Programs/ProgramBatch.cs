using Seraph.Engine.Execution;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Many programs in one unit, built once for all tiers.</summary>
internal sealed class ProgramBatch : IDisposable
{
    private readonly Dictionary<string, int> _functions = [];
    private readonly List<Exception> _faults = [];
    private readonly ScriptContext _context = new(new ScriptContextOptions { Tier = ScriptTier.Interpreter });
    private readonly ScriptUnit _unit;

    public ProgramBatch(IEnumerable<string> programs)
    {
        _context.Install(StandardModules.All);
        _context.Install(ScriptExports.Module);
        _context.Install(Probe.Module);
        _unit = _context.CreateUnit("programs");
        _unit.AddSource("programs.as", ProgramPrelude.Text + string.Join('\n', programs));
        Errors = [.. _unit.Build().Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    public ProgramProbe Probe { get; } = new();

    /// <summary>What the compiler has against the programs.</summary>
    public IReadOnlyList<ScriptDiagnostic> Errors { get; }

    /// <summary>Faults of the tier's compiler.</summary>
    public IReadOnlyList<Exception> Faults => _faults;

    public ProgramTier On(ScriptTier tier, bool optimizes = true)
    {
        LinkedUnit built = _unit.State.Unit;
        if (_functions.Count == 0)
        {
            for (int i = 0; i < built.Compiled.Functions.Length; i++)
            {
                _functions.TryAdd(built.Compiled.Functions[i].Function.Name.Text, i);
            }
        }

        TierPolicy? policy = tier == ScriptTier.Interpreter ? null : new TierPolicy(tier == ScriptTier.Compiled, _faults.Add)
        {
            HotPolls = 1,
            IsInBackground = false,
            Optimizes = optimizes,
        };
        return new ProgramTier(policy is null ? built : new LinkedUnit(built.Compiled, policy), _context, Probe, _functions);
    }

    public void Dispose() => _unit.Discard();
}
