using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Seraph.Benchmarks.Registry;
using Seraph.Generators;

namespace Seraph.Benchmarks.Generator;

/// <summary>The numbers of the source generator: <c>dotnet run -c Release --project benchmarks/Seraph.Benchmarks -- generator</c>.</summary>
internal static class GeneratorCommand
{
    private const int Types = 1000;
    private const int Rounds = 30;
    private const int WarmRounds = 8;
    private const double MaxColdMicroseconds = 1_000_000;
    private const double MaxRatio = 3;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is ["edits", var rounds])
        {
            // For Compare, as the first runs of a process are.
            (GeneratorRun ours, GeneratorRun floor) = Edit(int.Parse(rounds, CultureInfo.InvariantCulture));
            Console.WriteLine(FormattableString.Invariant($"{ours.Fastest} {floor.Fastest}"));
            return 0;
        }

        if (arguments is [var one, ..])
        {
            return ColdRun.Run(one, arguments.Length > 1, Types);
        }

        var report = new Report();
        MeasureCold(report);
        MeasureEdits(report);
        MeasureWarm(report);
        report.Print();
        return report.MissedAny ? 1 : 0;
    }

    private static void MeasureCold(Report report)
    {
        report.Row($"{Types} types, the first run of a process", Report.Time(ColdRun.Measure("ours", isCompiled: false)));
        report.Row("a generator that reads nothing, the same", Report.Time(ColdRun.Measure("floor", isCompiled: false)));
        double compiled = ColdRun.Measure("ours", isCompiled: true);
        report.Row("the first run over the project, with code that is compiled", Report.Time(compiled), "1 s", compiled < MaxColdMicroseconds);
        report.Row("a generator that reads nothing, the same", Report.Time(ColdRun.Measure("floor", isCompiled: true)));
    }

    private static (GeneratorRun Ours, GeneratorRun Floor) Edit(int rounds)
    {
        CSharpCompilation project = ExportingProject.Make(Types);
        var ours = new GeneratorRun(new SeraphGenerator(), project);
        var floor = new GeneratorRun(new FloorGenerator(), project);
        ours.Start();
        floor.Start();
        Report.Progress("edits");
        for (int round = 0; round < rounds; round++)
        {
            project = ExportingProject.Edit(project, round);
            ours.Rerun(project);
            floor.Rerun(project);
        }

        return (ours, floor);
    }

    private static void MeasureEdits(Report report)
    {
        (GeneratorRun ours, GeneratorRun floor) = Edit(Rounds);
        report.Row("a signature edited, the fastest of " + Rounds, Report.Time(ours.Fastest));
        report.Row("a generator that reads nothing, the same edits", Report.Time(floor.Fastest));
        report.Row("how many times that", Report.Ratio(ours.Fastest / floor.Fastest), "3.000×", ours.Fastest / floor.Fastest < MaxRatio);
        report.Row("types whose file is new after an edit", ours.MostNewTypes.ToString(CultureInfo.InvariantCulture), "1", ours.MostNewTypes == 1);
    }

    // Each time a project that was never seen, as nothing of another one is read again.
    private static void MeasureWarm(Report report)
    {
        Report.Progress("warm");
        double fastest = Enumerable.Range(0, WarmRounds).Min(_ => new GeneratorRun(new SeraphGenerator(), ExportingProject.Make(Types)).Start());
        report.Row("all types in a warm process, the fastest of " + WarmRounds, Report.Time(fastest));
    }
}
