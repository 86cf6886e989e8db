using System.Diagnostics;
using System.Globalization;
using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>
/// A peer in a process of its own. The process gets script, warm-up time, runs, measuring time, the length of a long run (times
/// in seconds) and what to do (run, build or calls), measures by itself and prints a line <c>milliseconds result</c> for each run that counts.
/// </summary>
internal abstract class ProcessPeer : IPeer
{
    public abstract string Name { get; }

    public abstract string? FindObstacle();

    public abstract Sample? Measure(Workload workload, Effort effort);

    protected Sample Run(
        string program, IEnumerable<string> before, Workload workload, string script, Effort effort, double expected) =>
        Run(program, before, script, "run", effort, result => Checks.Throw(Name, workload, result, expected));

    protected Sample Run(
        string program, IEnumerable<string> before, string script, string what, Effort effort, Action<double> check)
    {
        string[] arguments =
        [
            .. before, script, Seconds(effort.WarmUp), effort.Runs.ToString(CultureInfo.InvariantCulture), Seconds(effort.Time),
            Seconds(effort.LongRun), what,
        ];
        (int exitCode, string output, string errors) = Execute(program, arguments);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"{Name}: '{script}' ended with exit code {exitCode}: {errors}{output}");
        }

        var times = new List<double>();
        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = line.Split(' ');
            times.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
            check(double.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        return new Sample(times);
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What its environment has besides ours: <c>name=value</c>.</param>
    /// <returns>Exit code (-1 if it cannot be started), standard output and error.</returns>
    internal static (int ExitCode, string Output, string Errors) Execute(
        string program, IEnumerable<string> arguments, params string[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string variable in environment)
        {
            start.Environment[variable[..variable.IndexOf('=')]] = variable[(variable.IndexOf('=') + 1)..];
        }

        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return (-1, "", exception.Message);
        }
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString(CultureInfo.InvariantCulture);
}
