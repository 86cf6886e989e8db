using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Hosting;

/// <summary>Builds scripts of these tests.</summary>
internal static class Scripts
{
    public static ScriptContext Context(ScriptLimits? limits = null, TextWriter? output = null)
    {
        // No thread beside the script: tests count bytes and instructions.
        var context = new ScriptContext(new ScriptContextOptions
        {
            Limits = limits ?? ScriptLimits.Default,
            Output = output ?? TextWriter.Null,
            Tier = ScriptTier.Interpreter,
        });
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Hosting);
        return context;
    }

    /// <summary>A unit of one source called <c>test.as</c>, built without any diagnostic.</summary>
    public static ScriptUnit Build(string script, ScriptLimits? limits = null)
    {
        ScriptUnit unit = Context(limits).CreateUnit("test");
        unit.AddSource("test.as", script);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        return unit;
    }

    public static string Disassemble(ScriptUnit unit) => Disassembler.Disassemble(unit.CreateInstance().State.Unit.Compiled);
}
