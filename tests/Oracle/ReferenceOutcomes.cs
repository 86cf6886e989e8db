using System.Globalization;
using System.Text;

namespace Seraph.Oracle;

/// <summary>Reads the records of <c>host.cpp</c>.</summary>
internal static class ReferenceOutcomes
{
    /// <returns>What happened, by the file name that the host was given.</returns>
    public static Dictionary<string, GoldenOutcome> Read(string records)
    {
        Dictionary<string, GoldenOutcome> outcomes = [];
        foreach (string script in records.Split("script\t", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = script.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            outcomes.Add(lines[0], ReadOne(lines.Skip(1)));
        }

        return outcomes;
    }

    private static GoldenOutcome ReadOne(IEnumerable<string> records)
    {
        var output = new StringBuilder();
        SortedSet<GoldenDiagnostic> diagnostics = [];
        string failure = "";
        foreach (string[] fields in records.Select(record => record.Split('\t')))
        {
            switch (fields[0])
            {
                case "print":
                    output.Append(Unescape(fields[1]));
                    break;
                case "exception":
                    failure = GoldenOutcome.DescribeFailure(Number(fields[1]), Unescape(fields[2]));
                    break;
                case "died":
                    failure = "crashes";
                    break;
                case { } severity:
                    diagnostics.Add(new GoldenDiagnostic(Number(fields[1]), severity, "", Unescape(fields[3])));
                    break;
            }
        }

        return new GoldenOutcome(Lines(output.ToString()), [.. diagnostics], failure);
    }

    private static string[] Lines(string text) =>
        text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            result.Append(text[i] != '\\' ? text[i] : text[++i] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                '0' => '\0',
                char other => other,
            });
        }

        return result.ToString();
    }
}
