using System.Runtime.CompilerServices;
using System.Text;

namespace Seraph.Oracle;

/// <summary>
/// Runs the golden scripts in the reference, where it is installed. Scripts that differ say so, and <c>differences.txt</c> lists
/// what the reference does instead; <c>SERAPH_ACCEPT=1</c> in the environment rewrites that list.
/// </summary>
public sealed class OracleTests
{
    [Test]
    public void Notes_Always_GiveAReason() => Assert.DoesNotThrow(() => Notes());

    [Test]
    public void Scripts_Always_DifferFromTheReferenceAsListed()
    {
        using var host = ReferenceHost.Create();
        Dictionary<string, string> notes = Notes();
        string[] compared = [.. notes.Keys.Where(name => notes[name] != "none")];
        string folder = Path.Combine(AppContext.BaseDirectory, "Scripts");
        Dictionary<string, GoldenOutcome> outcomes =
            ReferenceOutcomes.Read(host.RunScripts(compared.Select(name => Path.Combine(folder, name + ".as"))));

        var actual = new StringBuilder();
        List<string> faults = [];
        foreach (string name in compared)
        {
            GoldenOutcome expected = ExpectationReader.Read(new GoldenScript(name).ReadText());
            string[] differences = [.. Differences.Of(expected, outcomes[Path.Combine(folder, name + ".as")])];
            if (differences.Length > 0 != (notes[name] == "differs"))
            {
                faults.Add(differences.Length == 0
                    ? $"{name}: the reference does the same, remove the note"
                    : $"{name}: {string.Join("; ", differences)}");
            }

            if (differences.Length > 0)
            {
                actual.Append(name).Append('\n').AppendJoin("", differences.Select(difference => $"    {difference}\n"));
            }
        }

        Assert.That(faults, Is.Empty, "Correct these scripts, or say '// oracle: differs (reason)' in the second or third line.");
        Compare(actual.ToString());
    }

    // The reference does not know our test host.
    private static Dictionary<string, string> Notes() => GoldenScript.Names
        .Where(name => !new GoldenScript(name).NeedsHost)
        .ToDictionary(name => name, name => OracleNote.Read(new GoldenScript(name).ReadText()));

    private static void Compare(string actual, [CallerFilePath] string testFile = "")
    {
        string list = Path.Combine(Path.GetDirectoryName(testFile)!, "differences.txt");
        string expected = File.Exists(list) ? File.ReadAllText(list).ReplaceLineEndings("\n") : "";
        if (expected != actual && Environment.GetEnvironmentVariable("SERAPH_ACCEPT") == "1")
        {
            File.WriteAllText(list, actual, new UTF8Encoding(false));
            return;
        }

        Assert.That(actual, Is.EqualTo(expected), "differences.txt lists something else; SERAPH_ACCEPT=1 rewrites it, read the result.");
    }
}
