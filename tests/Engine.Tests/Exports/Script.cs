namespace Seraph.Engine.Tests.Exports;

/// <summary>Runs a few lines of script against what this assembly exports.</summary>
internal static class Script
{
    /// <summary>What the statements print, lines joined by <c>|</c>.</summary>
    public static string Run(string statements, params FfiModule[] modules)
    {
        var output = new StringWriter { NewLine = "|" };
        var context = new ScriptContext(new ScriptContextOptions { Output = output, Limits = new ScriptLimits { MaxInstructions = 1_000_000 } });
        context.Install(StandardModules.All);
        foreach (FfiModule module in modules)
        {
            context.Install(module);
        }

        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", statements.Contains("void main", StringComparison.Ordinal) ? statements : $"void main() {{ {statements} }}");
        BuildResult result = unit.Build();
        Assert.That(result.Diagnostics.Select(d => d.ToString()), Is.Empty);
        unit.Call("void main()");
        return output.ToString().TrimEnd('|');
    }
}
