using System.CommandLine;

namespace Seraph.Tool;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    private static RootCommand Build(TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "The script files; they are compiled together as one unit.",
        };
        var entry = new Option<string>("--entry")
        {
            Description = "The function to call, as it is declared: a void or int function without parameters.",
            DefaultValueFactory = _ => RunCommand.DefaultEntry,
        };
        var host = new Option<string?>("--host")
        {
            Description = "An assembly whose exports the scripts may use.",
        };
        var define = new Option<string[]>("--define")
        {
            Description = "A word that #if takes for true; may be given several times.",
            DefaultValueFactory = _ => [],
        };
        var run = new Command("run", "Compiles and runs scripts.") { files, entry, host, define };
        run.SetAction(result => RunCommand.Run(
            result.GetRequiredValue(files), result.GetRequiredValue(entry), result.GetValue(host), result.GetRequiredValue(define), output, error));
        var check = new Command("check", "Compiles scripts and reports what is wrong with them.") { files, host, define };
        check.SetAction(result => CheckCommand.Run(
            result.GetRequiredValue(files), result.GetValue(host), result.GetRequiredValue(define), output, error));
        var folder = new Option<string>("--out")
        {
            Description = "The folder to write to.",
            DefaultValueFactory = _ => ".",
        };
        var stubs = new Command("stubs", "Writes as.predefined with all that scripts may use, the same as JSON, and settings for editors.") { host, folder };
        stubs.SetAction(result => StubsCommand.Run(result.GetValue(host), result.GetRequiredValue(folder), output, error));
        return new RootCommand("seraph runs and checks AngelScript files.") { run, check, stubs };
    }

    /// <summary>Runs a command line; wrong usage has an exit code of its own.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ParseResult result = Build(output, error).Parse(args);
        int code = result.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return result.Errors.Count > 0 ? ExitCodes.Usage : code;
    }
}
