namespace Seraph.Engine.Tests.Sharing;

/// <summary>Contexts and units for the tests of this folder.</summary>
internal static class World
{
    public static ScriptContext Context()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        return context;
    }

    /// <summary>A unit that has to build.</summary>
    public static ScriptUnit Unit(this ScriptContext context, string name, string script)
    {
        ScriptUnit unit = context.Source(name, script);
        BuildResult result = unit.Build();
        Assert.That(result.Success, string.Join("\n", result.Diagnostics.Select(d => d.ToDetailedString())));
        return unit;
    }

    /// <summary>What building a unit reports; the unit is discarded.</summary>
    public static IReadOnlyList<ScriptDiagnostic> Faults(this ScriptContext context, string name, string script)
    {
        ScriptUnit unit = context.Source(name, script);
        BuildResult result = unit.Build();
        unit.Discard();
        Assert.That(result.Success, Is.False);
        return result.Diagnostics;
    }

    public static ScriptUnit Source(this ScriptContext context, string name, string script)
    {
        ScriptUnit unit = context.CreateUnit(name);
        unit.AddSource(name + ".as", script);
        return unit;
    }

    /// <summary>A module with functions that return a number.</summary>
    public static FfiModule Module(string name, params (string Declaration, int Result)[] functions) => new(name, module =>
    {
        foreach ((string declaration, int result) in functions)
        {
            module.Function(declaration, new HostFunction((ref CallFrame frame) => frame.Return(result)));
        }
    });
}
