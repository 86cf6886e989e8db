using System.Security;
using Seraph.Language.Ffi;
using Seraph.Tool.Stubs;

namespace Seraph.Tool;

/// <summary><c>seraph stubs</c>: writes what scripts may use, for editors and other tools.</summary>
internal static class StubsCommand
{
    // angel-lsp switches these off by default.
    private const string Settings = """
        {
            "angelScript.builtinStringType": "string",
            "angelScript.builtinArrayType": "array",
            "angelScript.supportsForEach": true,
            "angelScript.supportsTypedEnumerations": true,
            "angelScript.supportsDigitSeparators": true
        }

        """;

    public static int Run(string? host, string folder, TextWriter output, TextWriter error)
    {
        FfiModule[] standard = [.. StandardModules.All.Parts, StandardModules.Coroutines];
        List<FfiModule> modules = [];
        if (host is not null)
        {
            if (ScriptFiles.FindModules(host, error) is not { Count: > 0 } exported)
            {
                return ExitCodes.Usage;
            }

            modules.AddRange(exported);
        }

        try
        {
            FfiImage[] images = [.. standard.Concat(modules).Select(m => m.GetImage())];
            Write(folder, images);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            error.WriteLine($"seraph: can't write to '{folder}': {e.Message}");
            return ExitCodes.Usage;
        }

        output.WriteLine($"{Path.Combine(folder, "as.predefined")}: {standard.Length + modules.Count} modules");
        return ExitCodes.Fine;
    }

    private static void Write(string folder, FfiImage[] images)
    {
        Directory.CreateDirectory(folder);
        using (var text = new StreamWriter(Path.Combine(folder, "as.predefined")))
        {
            new PredefinedWriter(text).Write(images);
        }

        using (FileStream json = File.Create(Path.Combine(folder, "as.predefined.json")))
        {
            ApiJson.Write(json, images);
        }

        // Settings are the user's: they are given once and never changed.
        string settings = Path.Combine(folder, ".vscode", "settings.json");
        if (!File.Exists(settings))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(settings)!);
            File.WriteAllText(settings, Settings);
        }
    }
}
