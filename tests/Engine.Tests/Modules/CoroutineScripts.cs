using Seraph.Engine.Tests.Hosting;

namespace Seraph.Engine.Tests.Modules;

/// <summary>Builds scripts with coroutines.</summary>
internal static class CoroutineScripts
{
    public static ScriptUnit Build(string script, TimeProvider? time = null, TextWriter? output = null, ScriptLimits? limits = null)
    {
        ScriptContext context = Scripts.Context(limits, output);
        context.Install(StandardModules.Coroutines);
        context.Set(time ?? TimeProvider.System);
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", script);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        return unit;
    }
}
