using Seraph;

namespace Arena;

/// <summary>Loads the scripts that lie beside the program.</summary>
internal static class Scripts
{
    /// <summary>A context that offers the standard modules and what this assembly exports.</summary>
    public static ScriptContext CreateContext()
    {
        var context = new ScriptContext(new ScriptContextOptions
        {
            // Rules that never end must not stop the game.
            Limits = new ScriptLimits { MaxInstructions = 10_000_000 },
        });
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);
        return context;
    }

    /// <summary>The built unit; null after printing why it does not compile.</summary>
    public static ScriptUnit? Build(ScriptContext context, string file)
    {
        ScriptUnit unit = context.CreateUnit(file);
        unit.AddSource(file, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)));
        BuildResult result = unit.Build();
        foreach (ScriptDiagnostic diagnostic in result.Diagnostics)
        {
            Console.WriteLine(diagnostic.ToDetailedString());
        }

        return result.Success ? unit : null;
    }
}
