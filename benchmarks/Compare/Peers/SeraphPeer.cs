using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>Seraph, called through a typed delegate: one peer for each way it can run scripts.</summary>
internal sealed class SeraphPeer : IPeer
{
    private readonly ScriptContext _context;

    private SeraphPeer(string name, ScriptContextOptions options)
    {
        Name = name;
        _context = new ScriptContext(options);
        _context.Install(StandardModules.All);
        _context.Install(ScriptExports.Module);
    }

    /// <summary>The ways to run scripts; a column each.</summary>
    public static SeraphPeer[] Tiers { get; } =
    [
        new("Seraph", new ScriptContextOptions { Tier = ScriptTier.Interpreter }),
        new("Seraph compiled", new ScriptContextOptions { Tier = ScriptTier.Compiled }),
    ];

    public string Name { get; }

    public string? FindObstacle() => null;

    /// <summary>A unit that runs this way; to be discarded.</summary>
    public ScriptUnit Build(string name, string text)
    {
        ScriptUnit unit = _context.CreateUnit(name);
        unit.AddSource(name + ".as", text);
        BuildResult result = unit.Build();
        if (!result.Success)
        {
            unit.Discard();
            throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
        }

        return unit;
    }

    public Sample? Measure(Workload workload, Effort effort)
    {
        ScriptUnit unit = Build(workload.Name, File.ReadAllText(workload.ScriptPath));
        try
        {
            return Sample.Take(Entry(unit), effort, value => Checks.Throw(Name, workload, value));
        }
        finally
        {
            unit.Discard();
        }
    }

    /// <summary>The function of a workload that is measured.</summary>
    public static Func<double> Entry(ScriptUnit unit)
    {
        if (unit.HasFunction("double run()"))
        {
            return unit.GetFunction<Func<double>>("double run()");
        }

        Func<int> run = unit.GetFunction<Func<int>>("int run()");
        return () => run();
    }
}
