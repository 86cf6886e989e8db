using System.Diagnostics;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Sections;

/// <summary>What a script feels of the tier's compiler.</summary>
internal sealed class TierUpSection() : Section(
    "tierup",
    "Pauses",
    "A script that calls C# in each round of its loop, where the time is taken: the longest time between two calls while code is "
    + "compiled beside it, and on the interpreter alone, where the operating system and the collector pause it too. *Reached* is when "
    + "rounds began to be fast. The smallest of several runs, each a new unit.")
{
    private const string Loop = """
        int step(int n) { int s = n; for (int k = 0; k < 50; k++) s ^= k * n; return s; }
        int run_stamps(int n) { int s = 0; for (int i = 0; i < n; i++) { s += step(i); stamp(); } return s; }
        """;

    public override ReportTable Run(Measurement measurement)
    {
        var rows = new List<string[]>();
        Add("alone", Loop);
        foreach (string script in (string[])["medium", "large", "huge"])
        {
            Add($"beside {script}.as", File.ReadAllText(Path.Combine(Workload.Folder, script + ".as")) + Loop);
        }

        return new ReportTable(["the loop", "interpreter's longest pause ms", "longest pause ms", "reached ms"], [.. rows]);

        void Add(string title, string text)
        {
            double calm = double.MaxValue;
            double pause = double.MaxValue;
            double reached = double.MaxValue;
            for (int i = 0; i < measurement.Effort.Runs; i++)
            {
                calm = Math.Min(calm, Stamps(ScriptTier.Interpreter, text).Pause);
                (double longest, double when) = Stamps(ScriptTier.Automatic, text);
                pause = Math.Min(pause, longest);
                reached = Math.Min(reached, when);
            }

            rows.Add([title, ReportTable.Number(calm), ReportTable.Number(pause), ReportTable.Number(reached)]);
            measurement.Tell("tierup", title, $"{rows[^1][2]} ms, reached after {rows[^1][3]} ms");
        }
    }

    private static (double Pause, double Reached) Stamps(ScriptTier tier, string text)
    {
        var stamps = new List<long>(1 << 20);
        ScriptUnit unit = Tiers.Build(tier, "stamps", text, modules: new FfiModule("stamps", builder =>
            builder.Function("void stamp()", new HostFunction((ref CallFrame _) => stamps.Add(Stopwatch.GetTimestamp())))));
        Func<int, int> run = unit.GetFunction<Func<int, int>>("int run_stamps(int)");
        while (stamps.Count < 1_000_000 && (stamps.Count == 0 || Stopwatch.GetElapsedTime(stamps[0]) < TimeSpan.FromMilliseconds(600)))
        {
            run(50_000);
        }

        unit.Discard();
        long longest = 0;
        for (int i = 1; i < stamps.Count; i++)
        {
            longest = Math.Max(longest, stamps[i] - stamps[i - 1]);
        }

        return (Milliseconds(longest), Milliseconds(Reached(stamps) - stamps[0]));
    }

    // The end of the last hundred rounds that took longer than the mean of the first and the last hundred.
    private static long Reached(List<long> stamps)
    {
        const int Rounds = 100;
        long Took(int i) => stamps[i] - stamps[i - Rounds];
        long limit = (Took(Rounds) + Took(stamps.Count - 1)) / 2;
        for (int i = stamps.Count - 1; i >= Rounds; i -= Rounds)
        {
            if (Took(i) > limit)
            {
                return stamps[i];
            }
        }

        return stamps[0];
    }

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;
}
