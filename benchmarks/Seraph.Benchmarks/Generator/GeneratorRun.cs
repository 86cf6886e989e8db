using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Benchmarks.Generator;

/// <summary>A generator that runs over versions of one project, as the compiler keeps it between edits.</summary>
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

    /// <summary>Seconds of the first run.</summary>
    public double Start()
    {
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(project);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public void Rerun(CSharpCompilation edited)
    {
        Dictionary<string, GeneratedSourceResult> before = Files();
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(edited);
        Fastest = Math.Min(Fastest, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        int changed = Files().Values.Count(f => IsOfType(f)
            && !(before.TryGetValue(f.HintName, out GeneratedSourceResult known) && ReferenceEquals(known.SourceText, f.SourceText)));
        MostNewTypes = Math.Max(MostNewTypes, changed);
    }

    private Dictionary<string, GeneratedSourceResult> Files() =>
        _driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(f => f.HintName);

    // The list of modules and the manifest belong to the whole project.
    private static bool IsOfType(GeneratedSourceResult file) => file.HintName.StartsWith(ExportingProject.TypePrefix, StringComparison.Ordinal);
}
