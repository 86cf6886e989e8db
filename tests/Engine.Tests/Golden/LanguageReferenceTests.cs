using System.Text.RegularExpressions;

namespace Seraph.Engine.Tests.Golden;

/// <summary>Runs the examples of docs/language, and compares with the expectations in their comments.</summary>
public sealed partial class LanguageReferenceTests
{
    private static IEnumerable<TestCaseData> Examples
    {
        get
        {
            string folder = Path.Combine(AppContext.BaseDirectory, "Reference");
            foreach (string file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
            {
                string text = File.ReadAllText(file).ReplaceLineEndings("\n");
                int number = 0;
                foreach (Match example in Example().Matches(text))
                {
                    string name = $"{Path.GetFileNameWithoutExtension(file)}_{++number}";
                    yield return new TestCaseData(example.Groups["code"].Value).SetArgDisplayNames(name);
                }
            }
        }
    }

    [TestCaseSource(nameof(Examples))]
    public void Example_Always_DoesWhatItsCommentsExpect(string code)
    {
        // An example without main is the body of one.
        string script = code.Contains("void main()", StringComparison.Ordinal) ? code : $"void main() {{ {code}\n}}";
        GoldenOutcome expected = ExpectationReader.Read(script);

        GoldenOutcome actual = GoldenRunner.Run("example", script, needsHost: false, Tiers.Options(Tier.Interpreter));

        Assert.That(OutcomeComparison.Describe(expected, actual), Is.Empty, script);
    }

    [GeneratedRegex("^```angelscript\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
