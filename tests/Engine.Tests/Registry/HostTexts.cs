namespace Seraph.Engine.Tests.Registry;

/// <summary>Contexts and messages for the tests of this folder.</summary>
internal static class HostTexts
{
    public static HostFunction One { get; } = new(static (ref frame) => frame.Return(1));

    public static ScriptContext Context(Action<FfiRegistryBuilder>? register = null)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(Templates.TemplateHost.Module);
        if (register is not null)
        {
            context.Install(new FfiModule("host", register));
        }

        return context;
    }

    public static ScriptUnit Unit(this ScriptContext context, string script)
    {
        ScriptUnit unit = context.CreateUnit("unit");
        unit.AddSource("unit.as", script);
        return unit;
    }

    /// <summary>The result of <c>int f()</c> of a script that has to build.</summary>
    public static int Run(string script, Action<FfiRegistryBuilder>? register = null)
    {
        ScriptUnit unit = Context(register).Unit(script);
        BuildResult result = unit.Build();
        Assert.That(result.Diagnostics.Select(d => d.ToString()), Is.Empty);
        return unit.Call<int>("int f()");
    }

    /// <summary>What building a script reports, a line each.</summary>
    public static string[] Errors(string script, Action<FfiRegistryBuilder>? register = null) =>
        [.. Context(register).Unit(script).Build().Diagnostics.Select(d => d.ToString())];
}
