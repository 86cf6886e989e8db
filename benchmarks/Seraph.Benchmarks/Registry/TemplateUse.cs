namespace Seraph.Benchmarks.Registry;

/// <summary>What one instance of a template over a script class costs a unit.</summary>
internal static class TemplateUse
{
    private const string Plain = """
        class Shape { int sides; }
        int main() {
            Shape a;
            Shape@ b = a;
            return b.sides;
        }
        """;

    private const string WithArray = """
        class Shape { int sides; }
        int main() {
            array<Shape@> all;
            all.insertLast(Shape());
            return all[0].sides;
        }
        """;

    public static void Measure(Report report)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Seal();
        Sample plain = new("unit with a class", () => Build(context, Plain), perRound: 100);
        Sample array = new("unit with a class and array<Shape@>", () => Build(context, WithArray), perRound: 100);
        plain.Warm(5_000);
        array.Warm(5_000);
        for (int round = 0; round < 100; round++)
        {
            plain.Round();
            array.Round();
        }

        report.Row(plain.Name, $"{Report.Time(plain.Median)} {Report.Size(plain.Bytes)}");
        report.Row(array.Name, $"{Report.Time(array.Median)} {Report.Size(array.Bytes)}");
    }

    private static void Build(ScriptContext context, string script)
    {
        ScriptUnit unit = context.CreateUnit("unit");
        unit.AddSource("unit.as", script);
        BuildResult result = unit.Build();
        unit.Discard();
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics[0].ToString());
        }
    }
}
