namespace Seraph.Compare.Sections;

/// <summary>Units on one tier, with other modules or limits than those of the peers.</summary>
internal static class Tiers
{
    public static ScriptUnit Build(ScriptTier tier, string name, string text, ScriptLimits? limits = null, params FfiModule[] modules)
    {
        var context = new ScriptContext(new ScriptContextOptions { Tier = tier, Limits = limits ?? ScriptLimits.Default });
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);
        foreach (FfiModule module in modules)
        {
            context.Install(module);
        }

        return Units.Build(context, name, text);
    }
}
