using System.Reflection;
using System.Security;

namespace Seraph.Tool;

/// <summary>Reads files into a new unit.</summary>
internal static class ScriptFiles
{
    /// <summary>The unit, or null after a message about what could not be read.</summary>
    public static ScriptUnit? Load(string[] files, string? host, string[] defines, TextWriter output, TextWriter error)
    {
        var includes = new FileIncludes(files);
        var context = new ScriptContext(new ScriptContextOptions
        {
            Output = output,
            ErrorOutput = error,
            Defines = defines,
            IncludeResolver = includes.Resolve,
        });
        context.Install(StandardModules.All);
        context.Install(StandardModules.Coroutines);
        if (host is not null && !InstallHost(context, host, error))
        {
            return null;
        }

        SealResult registry = context.Seal();
        if (!registry.Success)
        {
            foreach (RegistrationError fault in registry.Errors)
            {
                error.WriteLine(fault);
            }

            return null;
        }

        ScriptUnit unit = context.CreateUnit("main");
        foreach (string file in files.Distinct())
        {
            try
            {
                unit.AddSource(file, File.ReadAllText(file));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
            {
                error.WriteLine($"seraph: can't read '{file}': {e.Message}");
                return null;
            }
        }

        return unit;
    }

    /// <summary>Prints errors and warnings, each with its source line.</summary>
    public static void Print(IReadOnlyList<ScriptDiagnostic> diagnostics, TextWriter error)
    {
        foreach (ScriptDiagnostic diagnostic in diagnostics)
        {
            error.WriteLine(diagnostic.ToDetailedString());
        }
    }

    /// <summary>The modules that an assembly exports; null after a message about why there are none.</summary>
    public static IReadOnlyList<FfiModule>? FindModules(string file, TextWriter error)
    {
        try
        {
            PropertyInfo[] properties = Assembly.LoadFrom(Path.GetFullPath(file)).GetType("Seraph.ScriptExports")
                ?.GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public) ?? [];
            FfiModule[] modules = [.. properties.Select(p => p.GetValue(null)).OfType<FfiModule>()];
            if (modules.Length > 0)
            {
                return modules;
            }

            error.WriteLine($"seraph: '{file}' exports nothing to scripts.");
        }
        catch (Exception e)
        {
            // The assembly may be none, and its registration is code that may fail in any way.
            error.WriteLine($"seraph: can't load '{file}': {(e as TargetInvocationException)?.InnerException?.Message ?? e.Message}");
        }

        return null;
    }

    private static bool InstallHost(ScriptContext context, string file, TextWriter error)
    {
        if (FindModules(file, error) is not { } modules)
        {
            return false;
        }

        try
        {
            foreach (FfiModule module in modules)
            {
                context.Install(module);
            }

            return true;
        }
        catch (Exception e)
        {
            // Registration is code of the assembly, which may fail in any way.
            error.WriteLine($"seraph: can't load '{file}': {e.Message}");
            return false;
        }
    }
}
