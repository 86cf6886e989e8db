using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Seraph.PublicApi.Tests.Readme;

[ScriptExport]
public sealed class Player
{
    public int Health { get; private set; } = 100;
    public void Damage(int amount = 1) => Health -= amount;
}

/// <summary>The player of the README after the change that its script does not know of.</summary>
[ScriptExport(Module = "changed", Name = "Player")]
public sealed class ChangedPlayer
{
    public int Health { get; private set; } = 100;

    public void Damage(int amount, string kind) => Health -= kind.Length == 0 ? 0 : amount;
}

/// <summary>The first screen of the README: its C# stands in this file, its script and its output are read from it.</summary>
public sealed partial class ReadmeTests
{
    private static string[] Blocks { get; } =
        [.. BlockPattern().Matches(System.IO.File.ReadAllText(PathOf("README.md"))).Select(match => match.Groups[1].Value)];

    private static string CSharp => Blocks[0];

    private static string Script => Blocks[1];

    private static string Output => Blocks[2];

    private static string Error => Blocks[3];

    [Test]
    public void CSharp_StandsInThisFile()
    {
        string[] lines = [.. System.IO.File.ReadLines(PathOf("tests/PublicApi.Tests/ReadmeTests.cs")).Select(line => line.Trim())];

        Assert.That(CSharp.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0), Is.SubsetOf(lines));
    }

    [Test]
    public void Program_Run_PrintsTheOutput()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);                  // generated for the class above
        ScriptUnit unit = context.CreateUnit("duel");
        unit.AddSource("duel.as", File.ReadAllText("duel.as"));
        BuildResult result = unit.Build();
        Console.WriteLine(result.Success ? unit.Call<string>("string duel(Player@)", new Player()) : result.Diagnostics[0].ToDetailedString());

        Assert.That(Console.ToString(), Is.EqualTo(Output + "\n"));
    }

    [Test]
    public void Program_AfterTheChange_PrintsTheError()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Changed);
        ScriptUnit unit = context.CreateUnit("duel");
        unit.AddSource("duel.as", Script);

        // The module is named after the assembly.
        string text = unit.Build().Diagnostics[0].ToDetailedString().Replace(ScriptExports.Changed.Name, "Duel", StringComparison.Ordinal);
        Assert.That(text, Is.EqualTo(Error));
    }

    private static string PathOf(string file, [CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../..", file));

    [GeneratedRegex("^```\\w*\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex BlockPattern();

    // The README reads the script from a file; here it is the README that is read.
    private static class File
    {
        public static string ReadAllText(string name) => name == "duel.as" ? Script : throw new FileNotFoundException(name);
    }
}
