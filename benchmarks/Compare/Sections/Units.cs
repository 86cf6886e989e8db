namespace Seraph.Compare.Sections;

/// <summary>Contexts and units of the sections.</summary>
internal static class Units
{
    public static ScriptContext Context()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);
        context.Seal();
        return context;
    }

    /// <summary>A unit that is built.</summary>
    public static ScriptUnit Build(ScriptContext context, string name, string text)
    {
        ScriptUnit unit = context.CreateUnit(name);
        unit.AddSource(name + ".as", text);
        BuildResult result = unit.Build();
        return result.Success ? unit : throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
    }

    /// <summary>Everything from <c>CreateUnit</c> to <c>Build</c>, and giving it up again.</summary>
    public static void BuildAndDiscard(ScriptContext context, string name, string text) => Build(context, name, text).Discard();
}
