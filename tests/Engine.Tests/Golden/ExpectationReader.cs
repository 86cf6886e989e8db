using System.Text.RegularExpressions;

namespace Seraph.Engine.Tests.Golden;

/// <summary>
/// Reads what a golden script expects from its comments: <c>// expect: text</c> for a printed line, <c>// expect error AS2004</c>
/// and <c>// expect warning AS3026</c> beside the faulty line, <c>// expect exception: text</c> beside the line that fails. Several
/// may follow each other on a line.
/// </summary>
internal static partial class ExpectationReader
{
    /// <exception cref="FormatException">A comment starts like an expectation and is none.</exception>
    public static GoldenOutcome Read(string script)
    {
        List<string> output = [];
        List<GoldenDiagnostic> diagnostics = [];
        string failure = "";
        string[] lines = script.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (string comment in Start().Split(lines[i]).Skip(1))
            {
                Match match = Expectation().Match(comment.TrimEnd());
                string text = match.Groups["text"].Value;
                switch (match.Groups["kind"].Value)
                {
                    case "":
                        throw new FormatException($"Line {i + 1}: '{comment}' is no expectation.");
                    case ":":
                        output.Add(text);
                        break;
                    case "exception":
                        failure = GoldenOutcome.DescribeFailure(i + 1, text);
                        break;
                    case { } severity:
                        diagnostics.Add(new GoldenDiagnostic(i + 1, severity, match.Groups["id"].Value, ""));
                        break;
                }
            }
        }

        diagnostics.Sort();
        return new GoldenOutcome(output, diagnostics, failure);
    }

    [GeneratedRegex(@"(?=// expect\b)")]
    private static partial Regex Start();

    [GeneratedRegex(@"^// expect(?:(?<kind>:)(?: (?<text>.*))?| (?<kind>error|warning) (?<id>AS\d{4})| (?<kind>exception): (?<text>.+))$")]
    private static partial Regex Expectation();
}
