using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Benchmarks.Registry;

/// <summary>Questions to a sealed registry whose answer is there.</summary>
internal static class Lookups
{
    public static void Measure(Report report)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(HostApi.Functions(100_000));
        context.Seal();
        FfiRegistry registry = context.Registry;
        TypeDef text = registry.FindType("string")!;
        FunctionDef length = registry.FindMethods(text, "length")[0];
        Sample[] samples =
        [
            new("type by name", () => registry.FindType("string"), 1000),
            new("functions by qualified name", () => registry.FindFunctions("area500::host50001"), 1000),
            new("function by identity", () => registry.FindFunction(length.Hash), 1000),
            new("method by name", () => registry.FindMethods(text, "findFirst"), 1000),
            new("constant by qualified name", () => registry.FindConstant("math::PI"), 1000),
        ];
        foreach (Sample sample in samples)
        {
            sample.Warm(50_000);
        }

        for (int round = 0; round < 50; round++)
        {
            Array.ForEach(samples, static s => s.Round());
        }

        Array.ForEach(samples, s => report.Row(s.Name, $"{Report.Time(s.Median)} {Report.Size(s.Bytes)}", "0 B", s.Bytes == 0));
    }
}
