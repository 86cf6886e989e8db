using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Diagnostics;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>Gives the globals of an instance their first values.</summary>
internal static class GlobalInitialization
{
    /// <summary>Runs the initialisers up to the first that fails; the failure as a diagnostic, or null.</summary>
    public static ScriptDiagnostic? Run(InstanceState instance)
    {
        foreach (GlobalInitializer initializer in instance.Unit.Compiled.Initializers)
        {
            try
            {
                Run(instance, initializer);
            }
            catch (ScriptException e)
            {
                return Describe(initializer, e);
            }
        }

        return null;
    }

    /// <summary>Runs all initialisers up to the first that fails.</summary>
    public static void RunOrThrow(InstanceState instance)
    {
        foreach (GlobalInitializer initializer in instance.Unit.Compiled.Initializers)
        {
            Run(instance, initializer);
        }
    }

    private static void Run(InstanceState instance, GlobalInitializer initializer)
    {
        using var call = new ScriptCall(instance, initializer.Function.Index);
        call.Run();
    }

    private static ScriptDiagnostic Describe(GlobalInitializer initializer, ScriptException exception)
    {
        SymbolLocation location = initializer.Global.Location!;
        var bag = new DiagnosticBag();
        string where = exception.ScriptStack.Count == 0 ? "" : $" in '{exception.ScriptStack[0].Function}'";
        bag.ReportInitializerFailed(location.Source, location.Span, initializer.Global.Name.Text, $"exception '{exception.Message}'{where}");
        return bag.Items[0];
    }
}
