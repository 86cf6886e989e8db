using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;
using Seraph.Engine.Execution;
using Seraph.Engine.Jit;

namespace Seraph.Compare.Sections;

/// <summary>How much machine code scripts become, and what making it takes.</summary>
internal sealed class CodeSection() : Section(
    "code",
    "Machine code",
    "Everything in the script of a workload that can be compiled, compiled at once. *Translating* makes IL of bytecode, *compiling* "
    + "machine code of IL; both happen beside the script, unless it runs on `ScriptTier.Compiled`. A function with loops is compiled "
    + "twice, once to be entered in its loops. *Tier-up* is how long a call on `ScriptTier.Automatic` runs until the interpreter is "
    + "left for good, *then* how long it takes after that.")
{
    public override ReportTable Run(Measurement measurement)
    {
        using var sizes = new CodeSizes();
        var rows = new List<string[]>();
        Compile(WorkloadList.All[0], sizes);
        foreach (Workload workload in WorkloadList.All)
        {
            Made made = Compile(workload, sizes);
            (double tierUp, double then) = TierUp(workload);
            rows.Add(
            [
                workload.Name, $"{Text(made.Compiled)} of {Text(made.Functions)}", Text(made.Instructions), Text(made.Il), Text(made.Code),
                ReportTable.Number(made.Translating / Math.Max(1, made.Compiled)), ReportTable.Number(made.Compiling / Math.Max(1, made.Compiled)),
                ReportTable.Number(tierUp), ReportTable.Number(then),
            ]);
            measurement.Tell("code", workload.Name, $"{rows[^1][4]} bytes, tier-up {rows[^1][7]} ms");
        }

        return new ReportTable(
            [
                "workload", "functions", "instructions", "IL bytes", "code bytes", "ms translating, each", "ms compiling, each", "tier-up ms",
                "then ms",
            ],
            [.. rows]);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Made Compile(Workload workload, CodeSizes sizes)
    {
        ScriptUnit unit = Tiers.Build(ScriptTier.Compiled, workload.Name, File.ReadAllText(workload.ScriptPath));
        LinkedUnit linked = unit.State.Unit;

        // Again, because initialisers of globals have compiled some of it already.
        var tier = new LinkedUnit(linked.Compiled, new TierPolicy(IsEager: true)).Tier!;
        long start = Stopwatch.GetTimestamp();
        TranslatedUnit translated = tier.Find(isCounting: false)!;
        double translating = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        TranslatedFunction[] functions = [.. Enumerable.Range(0, linked.Functions.Length).Select(translated.Find).OfType<TranslatedFunction>()];
        long code = sizes.Await();
        long il = JitInfo.GetCompiledILBytes(currentThread: true);
        start = Stopwatch.GetTimestamp();
        foreach (TranslatedFunction function in functions)
        {
            tier.FindEntered(function.Index, isCounting: false);
        }

        double compiling = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var made = new Made(
            functions.Length, linked.Functions.Length, linked.Functions.Sum(f => f.Length), JitInfo.GetCompiledILBytes(currentThread: true) - il,
            sizes.Await() - code, translating, compiling);
        unit.Discard();
        return made;
    }

    private static (double TierUp, double Then) TierUp(Workload workload)
    {
        long last = 0;
        var limits = new ScriptLimits
        {
            Safepoints = new Safepoints(1 << 14, _ =>
            {
                last = Stopwatch.GetTimestamp();
                return 0;
            }),
        };
        ScriptUnit unit = Tiers.Build(ScriptTier.Automatic, workload.Name, File.ReadAllText(workload.ScriptPath), limits);
        Func<double> run = SeraphPeer.Entry(unit);
        double tierUp = 0;
        double spent = 0;
        double then;
        do
        {
            last = 0;
            long start = Stopwatch.GetTimestamp();
            Checks.Throw("Seraph", workload, run());
            then = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            tierUp = last == 0 ? tierUp : spent + Stopwatch.GetElapsedTime(start, last).TotalMilliseconds;
            spent += then;
        }
        while (last != 0 && spent < 3000);
        unit.Discard();
        return (tierUp, then);
    }

    private sealed record Made(int Compiled, int Functions, int Instructions, long Il, long Code, double Translating, double Compiling);
}
