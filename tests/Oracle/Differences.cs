namespace Seraph.Oracle;

/// <summary>Where the reference does something else than a golden script expects.</summary>
internal static class Differences
{
    /// <summary>One line of text for each, none if both do the same. Of messages line and severity count, not the wording.</summary>
    public static IEnumerable<string> Of(GoldenOutcome expected, GoldenOutcome reference)
    {
        HashSet<string> wanted = [.. expected.Diagnostics.Select(Describe)];
        HashSet<string> reported = [.. reference.Diagnostics.Select(Describe)];
        foreach (GoldenDiagnostic more in reference.Diagnostics.Where(d => !wanted.Contains(Describe(d))))
        {
            yield return $"{Describe(more)}: {more.Message}";
        }

        foreach (string missing in wanted.Where(line => !reported.Contains(line)))
        {
            yield return $"{missing}: not reported";
        }

        if (!expected.Output.SequenceEqual(reference.Output))
        {
            yield return $"prints {string.Join(" | ", reference.Output.Select(line => $"\"{line}\""))}";
        }

        if (expected.Failure != reference.Failure)
        {
            yield return reference.Failure.Length == 0 ? "no exception" : $"exception, {reference.Failure}";
        }
    }

    private static string Describe(GoldenDiagnostic diagnostic) => $"line {diagnostic.Line} {diagnostic.Severity}";
}
