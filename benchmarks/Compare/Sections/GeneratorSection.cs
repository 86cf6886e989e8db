using System.Globalization;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;

namespace Seraph.Compare.Sections;

/// <summary>What the source generator costs a project of a thousand exported types.</summary>
internal sealed class GeneratorSection() : Section(
    "generator",
    "The source generator",
    "A project of 1,000 exported types with a dozen members each, beside a generator that only names what carries the attribute. "
    + "Each first run is that of a new process, in which Roslyn has to be compiled as well; compilers have that behind them, so it is "
    + "measured with compiled code too. Edits change the signature of one member: the fastest of several. Times of the processor. "
    + "The program is `benchmarks/Seraph.Benchmarks`.")
{
    public override ReportTable Run(Measurement measurement)
    {
        string program = Path.Combine(Repository.Root, "benchmarks", "Seraph.Benchmarks", "bin", "Release", "net10.0", "Seraph.Benchmarks.dll");
        int rounds = measurement.Effort == Effort.Quick ? 8 : 30;
        var rows = new List<string[]>();
        Add("first run of a process", First("ours"), First("floor"));
        Add("first run, code compiled before", First("ours", "compiled"), First("floor", "compiled"));
        double[] edits = Measure("edits", rounds.ToString(CultureInfo.InvariantCulture));
        Add("after an edit", edits[0], edits[1]);
        return new ReportTable(["generator", "ms", "reads nothing ms", "how many times that"], [.. rows]);

        double First(params string[] arguments) => Measure(arguments)[0];

        double[] Measure(params string[] arguments)
        {
            // Compiled code is what a method gets without tiers, when it is first called.
            string[] environment = arguments.Contains("compiled") ? ["DOTNET_TieredCompilation=0"] : [];
            (int exitCode, string output, string errors) = ProcessPeer.Execute("dotnet", [program, "generator", .. arguments], environment);
            return exitCode == 0
                ? [.. output.Split(' ').Select(static n => double.Parse(n, CultureInfo.InvariantCulture) / 1000)]
                : throw new InvalidOperationException($"The benchmark of the generator ended with exit code {exitCode}: {errors}");
        }

        void Add(string name, double ours, double floor)
        {
            rows.Add([name, ReportTable.Number(ours), ReportTable.Number(floor), ReportTable.Number(ours / floor) + " ×"]);
            measurement.Tell("generator", name, $"{rows[^1][1]} ms, {rows[^1][3]}");
        }
    }
}
