namespace Seraph.Benchmarks.Registry;

/// <summary>The numbers of the registry: <c>dotnet run -c Release --project benchmarks/Seraph.Benchmarks -- registry [part …]</c>.</summary>
internal static class RegistryCommand
{
    private static readonly (string Name, Action<Report> Run)[] Parts =
    [
        ("first", FirstContext.Measure),
        ("template", TemplateUse.Measure),
        ("seal", Sealing.Measure),
        ("lookup", Lookups.Measure),
        ("context", Contexts.Measure),
        ("parallel", ParallelUnits.Measure),
    ];

    public static int Run(ReadOnlySpan<string> names)
    {
        var report = new Report();
        foreach ((string name, Action<Report> run) in Parts)
        {
            if (names.IsEmpty || names.Contains(name))
            {
                Report.Progress(name);
                run(report);
            }
        }

        report.Print();
        return report.MissedAny ? 1 : 0;
    }
}
