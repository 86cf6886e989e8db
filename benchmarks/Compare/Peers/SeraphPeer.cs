using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>Seraph's interpreter, called through a typed delegate.</summary>
internal sealed class SeraphPeer : IPeer
{
    private readonly ScriptContext _context = new();

    public SeraphPeer()
    {
        _context.Install(StandardModules.All);
        _context.Install(ScriptExports.Module);
    }

    public string Name => "Seraph";

    public string? FindObstacle() => null;

    public Sample? Measure(Workload workload, Effort effort)
    {
        ScriptUnit unit = _context.CreateUnit(workload.Name);
        try
        {
            unit.AddSource(workload.Name + ".as", File.ReadAllText(workload.ScriptPath));
            BuildResult result = unit.Build();
            if (!result.Success)
            {
                throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
            }

            return Sample.Take(Entry(unit), effort, value => Checks.Throw(Name, workload, value));
        }
        finally
        {
            unit.Discard();
        }
    }

    private static Func<double> Entry(ScriptUnit unit)
    {
        if (unit.HasFunction("double run()"))
        {
            return unit.GetFunction<Func<double>>("double run()");
        }

        Func<int> run = unit.GetFunction<Func<int>>("int run()");
        return () => run();
    }
}
