using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Seraph.Generators;

namespace Seraph.Benchmarks.Generator;

/// <summary>
/// The first run of a generator, in a process of its own. Roslyn comes from its package here, so that all of it has to be compiled
/// on the way, which a compiler has behind it: that time is told apart.
/// </summary>
/// <param name="Processor">Microseconds of the processor.</param>
/// <param name="Compiling">Those of them in which the JIT worked.</param>
internal sealed record ColdRun(double Processor, double Compiling)
{
    /// <summary>Starts this program again to measure one run.</summary>
    /// <param name="generator">Which one: <c>ours</c> or <c>floor</c>.</param>
    /// <param name="isCompiledOnce">The JIT makes good code at once, instead of quick code first.</param>
    public static ColdRun Measure(string generator, bool isCompiledOnce)
    {
        Report(generator, isCompiledOnce);
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdRun).Assembly.Location);
        }

        start.ArgumentList.Add("generator");
        start.ArgumentList.Add(generator);
        start.Environment["DOTNET_TieredCompilation"] = isCompiledOnce ? "0" : "1";
        using Process process = Process.Start(start)!;
        string[] numbers = process.StandardOutput.ReadToEnd().Split();
        process.WaitForExit();
        return new ColdRun(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The other side of it: measures and writes the numbers.</summary>
    public static int Run(string generator, int types)
    {
        IIncrementalGenerator measured = generator == "ours" ? new SeraphGenerator() : new FloorGenerator();
        var run = new GeneratorRun(measured, ExportingProject.Make(types));
        TimeSpan compiling = JitInfo.GetCompilationTime();
        double processor = run.Start();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{processor} {(JitInfo.GetCompilationTime() - compiling).TotalMicroseconds}"));
        return 0;
    }

    private static void Report(string generator, bool isCompiledOnce) =>
        Registry.Report.Progress($"cold {generator}{(isCompiledOnce ? ", compiled once" : "")}");
}
