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
    private const double MaxColdSeconds = 1;
    private const double MaxRatio = 3;

    public static int Run()
    {
        var report = new Report();
        Report.Progress("cold");
        CSharpCompilation project = ExportingProject.Make(Types);
        var ours = new GeneratorRun(new SeraphGenerator(), project);
        double cold = ours.Start();
        report.Row(
            $"{Types} types, the first run of the process", Seconds(cold), "1 s", cold < MaxColdSeconds);

        var floor = new GeneratorRun(new FloorGenerator(), project);
        floor.Start();
        Report.Progress("edits");
        for (int round = 0; round < Rounds; round++)
        {
            project = ExportingProject.Edit(project, round);
            ours.Rerun(project);
            floor.Rerun(project);
        }

        report.Row("the same, warm", Seconds(new GeneratorRun(new SeraphGenerator(), project).Start()));
        report.Row("a signature edited, the fastest of " + Rounds, Report.Time(ours.Fastest));
        report.Row("a generator that reads nothing, the same edits", Report.Time(floor.Fastest));
        report.Row("how many times that", Report.Ratio(ours.Fastest / floor.Fastest), "3.000×", ours.Fastest / floor.Fastest < MaxRatio);
        report.Row("types whose file is new after an edit", ours.MostNewTypes.ToString(CultureInfo.InvariantCulture), "1", ours.MostNewTypes == 1);
        report.Print();
        return report.MissedAny ? 1 : 0;
    }

    private static string Seconds(double seconds) => Report.Time(seconds * 1_000_000);
}
