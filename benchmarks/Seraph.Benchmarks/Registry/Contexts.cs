namespace Seraph.Benchmarks.Registry;

/// <summary>Contexts over module objects that were never seen before, and over known ones.</summary>
internal static class Contexts
{
    public static void Measure(Report report)
    {
        var known = new ScriptContext();
        known.Install(StandardModules.All);
        known.Seal();
        Sample fresh = new("context over fresh standard modules", () => Make(Fresh()), perRound: 20);
        Sample anew = new("  the same, registered again", () => Make(FreshAnew()), perRound: 20);
        Sample second = new("second context, same modules", () => Make(StandardModules.All), perRound: 2000);
        fresh.Warm(4_000);
        anew.Warm(2_000);
        second.Warm(20_000);
        for (int round = 0; round < 100; round++)
        {
            fresh.Round();
            anew.Round();
            second.Round();
        }

        GC.KeepAlive(known);
        report.Row(fresh.Name, $"{Report.Time(fresh.Median)} {Report.Size(fresh.Bytes)}", "≤ 100 µs", fresh.Median <= 100);
        report.Row(anew.Name, $"{Report.Time(anew.Median)} {Report.Size(anew.Bytes)}");
        report.Row(second.Name, $"{Report.Time(second.Median)} {Report.Size(second.Bytes)}", "≤ 2 µs", second.Median <= 2);
    }

    private static FfiModule[] Fresh() =>
    [
        StandardModules.StdSource.NewModule(), StandardModules.StringSource.NewModule(),
        StandardModules.ArraySource.NewModule(), StandardModules.MathSource.NewModule(),
        StandardModules.DictionarySource.NewModule(),
    ];

    // Module objects as a host writes them: everything is registered for each object.
    private static FfiModule[] FreshAnew() =>
    [
        StandardModules.StdSource.NewUnsharedModule(), StandardModules.StringSource.NewUnsharedModule(),
        StandardModules.ArraySource.NewUnsharedModule(), StandardModules.MathSource.NewUnsharedModule(),
        StandardModules.DictionarySource.NewUnsharedModule(),
    ];

    private static void Make(params FfiModule[] modules)
    {
        var context = new ScriptContext();
        foreach (FfiModule module in modules)
        {
            context.Install(module);
        }

        if (!context.Seal().Success)
        {
            throw new InvalidOperationException("The context can't be sealed.");
        }
    }
}
