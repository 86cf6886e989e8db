using Seraph.Engine.Execution;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Runs the programs of a batch on the interpreter and as machine code, in the ways that one seed chooses.</summary>
internal sealed class Comparison
{
    private readonly int _seed;
    private readonly int _patience;
    private readonly bool _optimizes;
    private readonly int _ticks;
    private readonly int _slice;
    private readonly int _stops;
    private readonly int _abort;
    private readonly int _few;

    /// <param name="seed">Chooses the ways, and how often programs stop.</param>
    /// <param name="patience">Programs that run for more instructions are cut off there.</param>
    /// <param name="optimizes">Machine code is made as it is for users, which takes eight times as long.</param>
    public Comparison(int seed, int patience, bool optimizes)
    {
        _seed = seed;
        _patience = patience;
        _optimizes = optimizes;
        var random = new Random(seed);
        _ticks = random.Next(1, 5);
        _slice = random.Next(3) == 0 ? 1 : random.Next(2, 50);
        _stops = random.Next(1, 6);
        _abort = random.Next(1, 80);
        _few = random.Next(20, patience / 20);
    }

    /// <summary>Programs that did not return, of all that were compared.</summary>
    public int Failures { get; private set; }

    public int Stops { get; private set; }

    public int Compiled { get; private set; }

    /// <summary>The first difference, or null.</summary>
    public (string Program, string Text)? Find(ProgramBatch batch, IEnumerable<string> programs)
    {
        List<(string Name, Func<string, ProgramRun, (ProgramRun Expected, ProgramRun Found)?> Compare)> ways = [];
        ProgramTier interpreted = batch.On(ScriptTier.Interpreter);
        InstanceState patient = interpreted.CreateState(Patient());
        ProgramTier other = (_seed % 3) switch
        {
            0 => Free(),
            1 => Counting(),
            _ => InTheMiddle(),
        };
        foreach (string program in programs)
        {
            ProgramRun expected = interpreted.Run(patient, program);
            Failures += expected.Returned ? 0 : 1;
            foreach ((string name, var compare) in ways)
            {
                if (compare(program, expected) is var (wanted, found) && wanted != found)
                {
                    return (program, $"{program} {name} gave\n{found}\n\nand on the interpreter\n{wanted}\n");
                }
            }
        }

        Stops += batch.Probe.Stops;
        Compiled += other.CountCompiled(_seed % 3 == 1);
        return batch.Faults.Count > 0 ? ("", batch.Faults[0].ToString()) : null;

        ScriptLimits Patient(Safepoints? points = null) => new() { MaxInstructions = _patience, Safepoints = points };

        // Code that does not count: each run may differ in where it stops, but not in what it does.
        void AddFree(string name, ProgramTier tier, Safepoints? points)
        {
            InstanceState state = tier.CreateState(new ScriptLimits { Safepoints = points });
            ways.Add((name, (program, expected) => expected.IsCutOff ? null
                : (expected with { Instructions = 0 }, tier.Run(state, program, notesStops: false) with { Instructions = 0 })));
        }

        // Both tiers in the same way, which must not differ in anything.
        void AddEqual(string name, ProgramTier tier, ScriptLimits limits, int ticks = 0, bool counts = true)
        {
            InstanceState left = interpreted.CreateState(limits);
            InstanceState right = tier.CreateState(limits);
            ways.Add((name, (program, expected) => !counts && expected.IsCutOff ? null
                : (Of(interpreted, left, program), Of(tier, right, program))));

            ProgramRun Of(ProgramTier on, InstanceState state, string program)
            {
                ProgramRun run = on.Run(state, program, ticks);
                return counts ? run : run with { Instructions = 0 };
            }
        }

        ProgramTier Free()
        {
            ProgramTier tier = batch.On(ScriptTier.Compiled, _optimizes);
            AddFree("compiled", tier, null);
            AddFree(
                $"compiled, left at every poll and stopped at every {_stops}. of them", tier,
                batch.Probe.Points(_slice, _stops, always: Requests.Leave));
            AddEqual($"compiled, stopped at every {_ticks}. tick", tier, new ScriptLimits(), _ticks, counts: false);
            return tier;
        }

        ProgramTier Counting()
        {
            ProgramTier tier = batch.On(ScriptTier.Compiled, _optimizes);
            AddEqual("compiled with limits", tier, Patient());
            AddEqual($"compiled, {_few} instructions", tier, new ScriptLimits { MaxInstructions = _few });
            AddEqual(
                $"compiled, slices of {_slice}, stopped at every {_stops}. poll", tier, Patient(batch.Probe.Points(_slice, _stops)));
            AddEqual($"compiled, aborted at poll {_abort}", tier, Patient(batch.Probe.Points(_slice, abortsAt: _abort)));
            AddEqual($"compiled with limits, stopped at every {_ticks}. tick", tier, Patient(), _ticks);
            return tier;
        }

        ProgramTier InTheMiddle()
        {
            ProgramTier tier = batch.On(ScriptTier.Automatic, _optimizes);
            AddFree("compiled in the middle", tier, batch.Probe.Points(_slice));
            AddEqual(
                $"compiled in the middle with slices of {_slice}, stopped at every {_stops}. poll", tier,
                Patient(batch.Probe.Points(_slice, _stops)));
            return tier;
        }
    }
}
