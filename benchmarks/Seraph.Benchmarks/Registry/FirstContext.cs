using System.Diagnostics;

namespace Seraph.Benchmarks.Registry;

/// <summary>The true first context of a process, compilation of our own code included. Runs once, before everything else.</summary>
internal static class FirstContext
{
    public static void Measure(Report report)
    {
        long start = Stopwatch.GetTimestamp();
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Seal();
        report.Row("first context of the process", Report.Time(Stopwatch.GetElapsedTime(start).TotalMicroseconds));
    }
}
