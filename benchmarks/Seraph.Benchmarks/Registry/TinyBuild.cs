namespace Seraph.Benchmarks.Registry;

/// <summary>One function of three lines, compiled over host APIs of very different size.</summary>
internal static class TinyBuild
{
    private const string Script = """
        int twice(int a) {
            return a + a;
        }
        """;

    private const int Rounds = 200;

    public static void Measure(Report report)
    {
        int[] sizes = [0, 1_000, 10_000, 100_000];
        Sample[] samples = [.. sizes.Select(Make)];
        foreach (Sample sample in samples)
        {
            sample.Warm(3_000);
        }

        Thread.Sleep(300);
        GC.Collect();
        for (int round = 0; round < Rounds; round++)
        {
            // Each is first as often as the others.
            for (int i = 0; i < samples.Length; i++)
            {
                samples[(i + round) % samples.Length].Round();
            }
        }

        Sample none = samples[0];
        report.Row(none.Name, $"{Report.Time(none.Median)} {Report.Size(none.Bytes)}");
        foreach (Sample sample in samples[1..])
        {
            double ratio = sample.Median / none.Median;
            report.Row(
                sample.Name, $"{Report.Time(sample.Median)} {Report.Size(sample.Bytes)} {Report.Ratio(ratio)}", "≤ 1.05×, same bytes",
                ratio <= 1.05 && sample.Bytes.Equals(none.Bytes));
        }
    }

    private static Sample Make(int functions)
    {
        Report.Progress($"build over {functions} host functions");
        var context = new ScriptContext();
        context.Install(HostApi.Functions(functions));
        context.Seal();
        return new Sample($"tiny build, {functions} host functions", () => Build(context), perRound: 100);
    }

    private static void Build(ScriptContext context)
    {
        ScriptUnit unit = context.CreateUnit("tiny");
        unit.AddSource("tiny.as", Script);
        if (!unit.Build().Success)
        {
            throw new InvalidOperationException("The script does not build.");
        }

        unit.Discard();
    }
}
