namespace Seraph.Engine.Tests.BadInput;

/// <summary>Builds whatever it is given. A build that throws or does not end fails the test; what it says is up to the test.</summary>
internal static class Builds
{
    private const int SmallStack = 256 * 1024;

    public static ScriptContext Context()
    {
        var context = new ScriptContext(new ScriptContextOptions
        {
            Limits = new ScriptLimits { MaxInstructions = 1_000_000, MaxAllocatedBytes = 50_000_000 },
            Output = TextWriter.Null,
        });
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);
        return context;
    }

    public static BuildResult Build(ScriptContext context, string script)
    {
        ScriptUnit unit = context.CreateUnit("bad");
        try
        {
            unit.AddSource("bad.as", script);
            BuildResult result = unit.Build();
            Check(result, script);
            return result;
        }
        finally
        {
            unit.Discard();
        }
    }

    /// <summary>Builds all of them on a thread with a small stack, and tells which one was at work when that went wrong.</summary>
    public static BuildResult[] OnASmallStack(IReadOnlyList<string> scripts, TimeSpan limit)
    {
        ScriptContext context = Context();
        var results = new BuildResult[scripts.Count];
        int current = 0;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    for (; current < scripts.Count; current++)
                    {
                        results[current] = Build(context, scripts[current]);
                    }
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            SmallStack)
        {
            IsBackground = true,
        };
        thread.Start();
        Assert.That(thread.Join(limit), Is.True, () => $"does not end: {Show(scripts[current])}");
        Assert.That(failure, Is.Null, () => $"threw: {Show(scripts[current])}");
        return results;
    }

    /// <summary>Enough of a script to build it again.</summary>
    private static string Show(string script) => script.Length <= 1000 ? script : $"{script[..500]} … {script[^200..]} ({script.Length} characters)";

    private static void Check(BuildResult result, string script)
    {
        bool hasErrors = result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        Assert.That(result.Success, Is.EqualTo(!hasErrors), () => Show(script));
        foreach (ScriptDiagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Span.Start < 0 || diagnostic.Span.End > script.Length || diagnostic.Line < 1 || diagnostic.Column < 1)
            {
                Assert.Fail($"{diagnostic} is outside {Show(script)}");
            }
        }
    }
}
