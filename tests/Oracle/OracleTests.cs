using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Seraph.Oracle;

/// <summary>
/// Runs the golden scripts in the reference, where it is installed. Scripts that differ say so, and <c>differences.txt</c> lists
/// what the reference does instead; <c>SERAPH_ACCEPT=1</c> in the environment rewrites that list.
/// </summary>
public sealed partial class OracleTests
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

        SortedDictionary<string, string> actual = new(StringComparer.Ordinal);
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
                actual.Add(name, string.Concat(differences.Select(difference => $"    {difference}\n")));
            }
        }

        Assert.That(faults, Is.Empty, "Correct these scripts, or say '// oracle: differs (reason)' in the second or third line.");
        Compare(actual);
    }

    // The reference does not know our test host.
    private static Dictionary<string, string> Notes() => GoldenScript.Names
        .Where(name => !new GoldenScript(name).NeedsHost)
        .ToDictionary(name => name, name => OracleNote.Read(new GoldenScript(name).ReadText()));

    // The list is merged often, so its order does not matter.
    private static void Compare(SortedDictionary<string, string> actual, [CallerFilePath] string testFile = "")
    {
        string list = Path.Combine(Path.GetDirectoryName(testFile)!, "differences.txt");
        string[] expected = File.Exists(list) ? Blocks(File.ReadAllText(list).ReplaceLineEndings("\n")) : [];
        string[] found = [.. actual.Select(difference => $"{difference.Key}\n{difference.Value}")];
        if (!expected.SequenceEqual(found) && Environment.GetEnvironmentVariable("SERAPH_ACCEPT") == "1")
        {
            File.WriteAllText(list, string.Concat(found), new UTF8Encoding(false));
            return;
        }

        Assert.That(found, Is.EqualTo(expected), "differences.txt lists something else; SERAPH_ACCEPT=1 rewrites it, read the result.");
    }

    private static string[] Blocks(string text) =>
        [.. Block().Matches(text).Select(block => block.Value).Distinct().Order(StringComparer.Ordinal)];

    // A name, and what differs on indented lines.
    [GeneratedRegex("^[^ \n]+\n(?: .*\n)*", RegexOptions.Multiline)]
    private static partial Regex Block();
}
