using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Seraph.Generators;

namespace Seraph.Benchmarks.Generator;

/// <summary>
/// The first run of a generator over a project, in a process of its own. Roslyn comes from its package here, so that all of it has to
/// be compiled on the way, which a compiler has behind it: so it is measured once more with good code that is there already.
/// </summary>
internal static class ColdRun
{
    private const int FewTypes = 20;

    /// <summary>Starts this program again to measure one run; the microseconds of the processor.</summary>
    /// <param name="generator">Which one: <c>ours</c> or <c>floor</c>.</param>
    /// <param name="isCompiled">All code is compiled before, and well.</param>
    public static double Measure(string generator, bool isCompiled)
    {
        Registry.Report.Progress($"cold {generator}{(isCompiled ? ", compiled" : "")}");
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdRun).Assembly.Location);
        }

        start.ArgumentList.Add("generator");
        start.ArgumentList.Add(generator);
        if (isCompiled)
        {
            start.ArgumentList.Add("compiled");
            start.Environment["DOTNET_TieredCompilation"] = "0";
        }

        using Process process = Process.Start(start)!;
        string number = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(number, CultureInfo.InvariantCulture);
    }

    /// <summary>The other side of it: measures and writes the number.</summary>
    public static int Run(string generator, bool isCompiled, int types)
    {
        if (isCompiled)
        {
            // Without tiers a method is compiled once, when it is first called.
            new GeneratorRun(Make(generator), ExportingProject.Make(FewTypes)).Start();
        }

        double measured = new GeneratorRun(Make(generator), ExportingProject.Make(types)).Start();
        Console.WriteLine(measured.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static IIncrementalGenerator Make(string generator) => generator == "ours" ? new SeraphGenerator() : new FloorGenerator();
}
