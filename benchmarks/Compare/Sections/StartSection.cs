using System.Diagnostics;
using System.Globalization;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Sections;

/// <summary>New processes, from their start to their end.</summary>
internal sealed class StartSection() : Section(
    "start",
    "Cold starts",
    "A new process, from its start to its end: the runtime, all modules of the standard library, a script of fifty lines built "
    + "and run. The program is `benchmarks/ColdStart`, ReadyToRun after "
    + "`dotnet publish -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true benchmarks/ColdStart`; "
    + "natively compiled it is `samples/NativeAot`, after `dotnet publish -c Release`.")
{
    public override ReportTable Run(Measurement measurement)
    {
        string root = Repository.Root;
        string program = Path.Combine(root, "benchmarks", "ColdStart", "bin", "Release", "net10.0", "ColdStart.dll");
        string script = Path.Combine(Workload.Folder, "small.as");
        string? native = FindNative(Path.Combine(root, "samples", "NativeAot", "bin", "Release"));
        var rows = new List<string[]>();
        double hello = Add("C#, hello world", 0, "dotnet", program, "hello");
        if (hello > 0)
        {
            Add("Seraph", hello, "dotnet", program, script);
        }

        if (hello > 0 && FindReadyToRun(Path.Combine(root, "benchmarks", "ColdStart", "bin", "Release", "net10.0")) is { } ready)
        {
            Add("Seraph, ReadyToRun", hello, "dotnet", ready, script);
        }
        else
        {
            measurement.Report("skipped  ReadyToRun: benchmarks/ColdStart is not published");
        }

        if (native is not null)
        {
            Add("Seraph, natively compiled", hello, native, "start-up");
        }
        else
        {
            measurement.Report("skipped  natively compiled: `dotnet publish -c Release samples/NativeAot` has not run");
        }

        Add("Lua 5.4 (hello world)", hello, "lua5.4", "-e", "print('hello')");
        return new ReportTable(["process", "ms", "fastest ms", "of hello world"], [.. rows]);

        double Add(string name, double basis, string file, params string[] arguments)
        {
            var times = new List<double>();
            for (int i = 0; i < measurement.Effort.Runs + 2; i++)
            {
                long start = Stopwatch.GetTimestamp();
                (int exitCode, _, _) = ProcessPeer.Execute(file, arguments);
                if (exitCode != 0)
                {
                    measurement.Report($"skipped  {name}: '{file}' ended with {exitCode.ToString(CultureInfo.InvariantCulture)}");
                    return 0;
                }

                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            var sample = new Sample(times);
            string ratio = basis == 0 ? "1.00 ×" : ReportTable.Number(sample.Median / basis) + " ×";
            rows.Add([name, ReportTable.Number(sample.Median), ReportTable.Number(sample.Minimum), ratio]);
            measurement.Tell("start", name, rows[^1][1] + " ms");
            return sample.Median;
        }
    }

    // Beside the build, in a folder of the platform.
    private static string? FindReadyToRun(string folder) => Directory
        .EnumerateFiles(folder, "ColdStart.dll", SearchOption.AllDirectories)
        .FirstOrDefault(f => Path.GetFileName(Path.GetDirectoryName(f)) == "publish");

    private static string? FindNative(string folder) => !Directory.Exists(folder)
        ? null
        : Directory.EnumerateFiles(folder, OperatingSystem.IsWindows() ? "NativeAot.exe" : "NativeAot", SearchOption.AllDirectories)
            .FirstOrDefault(f => f.Contains("publish", StringComparison.Ordinal));
}
