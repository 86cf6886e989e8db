namespace Seraph.Tool;

/// <summary><c>seraph run</c>.</summary>
internal static class RunCommand
{
    public const string DefaultEntry = "void main()";

    public static int Run(string[] files, string entry, string? host, string[] defines, TextWriter output, TextWriter error)
    {
        if (ScriptFiles.Load(files, host, defines, output, error) is not { } unit)
        {
            return ExitCodes.Usage;
        }

        BuildResult result = unit.Build();
        ScriptFiles.Print(result.Diagnostics, error);
        if (!result.Success)
        {
            return ExitCodes.NotCompiled;
        }

        try
        {
            return Call(unit, entry);
        }
        catch (ArgumentException e)
        {
            error.WriteLine($"seraph: {e.Message}");
            return ExitCodes.Usage;
        }
        catch (ScriptException e)
        {
            error.WriteLine($"script exception: {e.Message}");
            foreach (ScriptStackFrame frame in e.ScriptStack)
            {
                error.WriteLine($"  at {frame}");
            }

            return ExitCodes.ScriptFailed;
        }
        finally
        {
            output.Flush();
        }
    }

    // A script that answers with a number prints it: its main is an int function as often as a void one.
    private static int Call(ScriptUnit unit, string entry)
    {
        if (entry == DefaultEntry && !Has(unit, entry) && Has(unit, "int main()"))
        {
            unit.Context.Output.WriteLine(unit.CallAsync<int>("int main()").GetAwaiter().GetResult());
            return ExitCodes.Fine;
        }

        unit.Call(entry);
        return ExitCodes.Fine;
    }

    private static bool Has(ScriptUnit unit, string declaration) => unit.HasFunction(declaration);
}
