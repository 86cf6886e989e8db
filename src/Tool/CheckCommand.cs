namespace Seraph.Tool;

/// <summary><c>seraph check</c>: compiles only.</summary>
internal static class CheckCommand
{
    public static int Run(string[] files, string? host, string[] defines, TextWriter output, TextWriter error)
    {
        if (ScriptFiles.Load(files, host, defines, output, error) is not { } unit)
        {
            return ExitCodes.Usage;
        }

        BuildResult result = unit.Check();
        ScriptFiles.Print(result.Diagnostics, error);
        if (result.Success)
        {
            output.WriteLine(files.Length == 1 ? $"{files[0]}: fine" : $"{files.Length} files: fine");
        }

        return result.Success ? ExitCodes.Fine : ExitCodes.NotCompiled;
    }
}
