using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Benchmarks.Generator;

/// <summary>
/// A generator that runs over versions of one project, as the compiler keeps it between edits. Times are those of the processor:
/// what else the machine does at the moment does not count.
/// </summary>
internal sealed class GeneratorRun(IIncrementalGenerator generator, CSharpCompilation project)
{
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: ExportingProject.Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));

    /// <summary>Microseconds of the fastest run after an edit.</summary>
    public double Fastest { get; private set; } = double.MaxValue;

    /// <summary>The largest number of types whose file differed after one edit.</summary>
    public int MostNewTypes { get; private set; }

    /// <summary>Microseconds of the first run.</summary>
    public double Start() => Time(project);

    public void Rerun(CSharpCompilation edited)
    {
        Dictionary<string, GeneratedSourceResult> before = Files();
        Fastest = Math.Min(Fastest, Time(edited));
        int changed = Files().Values.Count(f => IsOfType(f)
            && !(before.TryGetValue(f.HintName, out GeneratedSourceResult known) && ReferenceEquals(known.SourceText, f.SourceText)));
        MostNewTypes = Math.Max(MostNewTypes, changed);
    }

    private double Time(CSharpCompilation version)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        _driver = _driver.RunGenerators(version);
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds;
    }

    private Dictionary<string, GeneratedSourceResult> Files() =>
        _driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(f => f.HintName);

    // The list of modules and the manifest belong to the whole project.
    private static bool IsOfType(GeneratedSourceResult file) => file.HintName.StartsWith(ExportingProject.TypePrefix, StringComparison.Ordinal);
}
