using System.Diagnostics;
using System.Text;
using Seraph.Language.Bytecode;
using Seraph.Language.Compilation;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Benchmarks.Registry;

/// <summary>Eight units compiled one after the other, and by two threads.</summary>
internal static class ParallelUnits
{
    private const int Units = 8;
    private const int Rounds = 150;
    private static readonly int Threads = Math.Min(2, Environment.ProcessorCount);

    public static void Measure(Report report)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Seal();
        FfiRegistry registry = context.Registry;
        SourceText[] sources = [.. Enumerable.Range(0, Units).Select(i => new SourceText($"unit{i}.as", Script(i)))];
        string[] serially = [.. sources.Select((s, i) => Disassembler.Disassemble(Compile(registry, s, i)))];
        var together = new string[Units];
        Parallel.For(0, Units, i => together[i] = Disassembler.Disassemble(Compile(registry, sources[i], i)));

        Run serial = default;
        Run parallel = default;
        for (int round = 0; round < Rounds; round++)
        {
            // The fastest of many rounds is the one that other programs disturbed least.
            serial = Run.Better(serial, Measure(1, registry, sources), round);
            parallel = Run.Better(parallel, Measure(Threads, registry, sources), round);
        }

        double ratio = serial.Microseconds / parallel.Microseconds;
        report.Row("8 units, one thread", $"{Report.Time(serial.Microseconds)}, processor {Report.Time(serial.Processor)}");
        report.Row(
            $"8 units, {Threads} threads",
            $"{Report.Time(parallel.Microseconds)}, processor {Report.Time(parallel.Processor)} {Report.Ratio(ratio)}", "≥ 1.7×", ratio >= 1.7);
        report.Row("same bytecode", serially.SequenceEqual(together) ? "yes" : "no", "yes", serially.SequenceEqual(together));
    }

    private static Run Measure(int threads, FfiRegistry registry, SourceText[] sources)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        int next = -1;
        void Work()
        {
            for (int i = Interlocked.Increment(ref next); i < sources.Length; i = Interlocked.Increment(ref next))
            {
                Compile(registry, sources[i], i);
            }
        }

        Task[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => Task.Run(Work))];
        Work();
        Task.WaitAll(others);
        return new Run(Stopwatch.GetElapsedTime(start).TotalMicroseconds, (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds);
    }

    private static CompiledUnit Compile(FfiRegistry registry, SourceText source, int unit)
    {
        CompilationResult result = ScriptCompiler.Compile(registry, source.FileName, new UnitId(unit + 1), [source], ScriptLanguageOptions.Default);
        return result.Unit ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    private readonly record struct Run(double Microseconds, double Processor)
    {
        // The first rounds run code that is not compiled well yet.
        public static Run Better(Run known, Run next, int round) =>
            round < Rounds / 5 || known.Microseconds == 0 || next.Microseconds < known.Microseconds ? next : known;
    }

    private static string Script(int seed)
    {
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++)
        {
            text.Append($$"""
                class Item{{i}} {
                    int count = {{seed + i}};
                    string label = "item";
                    array<int> history;
                    void add(int amount) {
                        for (int n = 0; n < amount; n++) {
                            count += n % 3 == 0 ? n : -n;
                            history.insertLast(count);
                        }
                        if (history.length() > 10) { label = label + count; }
                    }
                    double mean() const {
                        double sum = 0;
                        for (uint n = 0; n < history.length(); n++) { sum += history[n]; }
                        return history.length() == 0 ? 0 : math::max(sum / history.length(), math::PI);
                    }
                }
                int use{{i}}(int start) {
                    Item{{i}} item;
                    item.add(start);
                    item.add(start + {{i}});
                    return int(item.mean()) + item.count;
                }

                """);
        }

        return text.ToString();
    }
}
