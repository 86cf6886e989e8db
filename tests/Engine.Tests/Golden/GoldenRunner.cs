using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Golden;

/// <summary>Builds and runs a golden script through the public API and tells what happened.</summary>
internal static class GoldenRunner
{
    // Far beyond what any of the scripts takes: an engine that runs in circles must not stop the test run.
    private static readonly ScriptLimits s_limits = new() { MaxInstructions = 100_000_000 };

    public static GoldenOutcome Run(GoldenScript script, Tier tier) => Run(script.Name, script.ReadText(), script.NeedsHost, tier);

    public static GoldenOutcome Run(string name, string text, bool needsHost, Tier tier)
    {
        var output = new StringWriter { NewLine = "\n" };
        ScriptContext context = CreateContext(tier, output);
        context.Install(StandardModules.All);
        context.Install(StandardModules.Coroutines);
        if (needsHost)
        {
            context.Install(ScriptExports.Module);
        }

        ScriptUnit unit = context.CreateUnit(name);
        unit.AddSource(name + ".as", text);
        BuildResult built = unit.Build();
        string failure = CanRun(built) ? RunMain(unit) : "";
        unit.Discard();
        return new GoldenOutcome(Lines(output), Diagnostics(built), failure);
    }

    private static ScriptContext CreateContext(Tier tier, TextWriter output) => tier switch
    {
        Tier.Interpreter => new ScriptContext(new ScriptContextOptions { Output = output, Limits = s_limits }),
        Tier.Compiled => new ScriptContext(new ScriptContextOptions { Output = output, Tier = ScriptTier.Compiled }),
        Tier.TierUp => new ScriptContext(new ScriptContextOptions
        {
            Output = output,
            Tier = ScriptTier.Automatic,
            TierPolicy = new TierPolicy(IsEager: false) { HotPolls = 1, IsInBackground = false },
        }),
        Tier.CompiledWithLimits => new ScriptContext(
            new ScriptContextOptions { Output = output, Limits = s_limits, Tier = ScriptTier.Compiled }),
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };

    // After a failed initialiser of a global (AS9003) functions can be called all the same.
    private static bool CanRun(BuildResult built) =>
        built.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error || d.Id == "AS9003");

    private static string RunMain(ScriptUnit unit)
    {
        try
        {
            unit.Call("void main()");
            return "";
        }
        catch (ScriptException e)
        {
            int line = e.ScriptStack.Count == 0 ? 0 : e.ScriptStack[0].Line;
            return GoldenOutcome.DescribeFailure(line, e.Message);
        }
    }

    private static string[] Lines(StringWriter output)
    {
        string text = output.ToString();
        return text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
    }

    private static List<GoldenDiagnostic> Diagnostics(BuildResult built)
    {
        List<GoldenDiagnostic> diagnostics = [];
        foreach (ScriptDiagnostic diagnostic in built.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info))
        {
            string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
            diagnostics.Add(new GoldenDiagnostic(diagnostic.Line, severity, diagnostic.Id, diagnostic.Message));
        }

        diagnostics.Sort();
        return diagnostics;
    }
}
