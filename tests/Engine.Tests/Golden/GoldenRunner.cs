namespace Seraph.Engine.Tests.Golden;

/// <summary>Builds and runs a golden script through the public API and tells what happened.</summary>
internal static class GoldenRunner
{
    public static GoldenOutcome Run(GoldenScript script, ScriptContextOptions options) =>
        Run(script.Name, script.ReadText(), script.NeedsHost, options);

    public static GoldenOutcome Run(string name, string text, bool needsHost, ScriptContextOptions options)
    {
        var output = new StringWriter { NewLine = "\n" };
        var context = new ScriptContext(options with { Output = output });
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
