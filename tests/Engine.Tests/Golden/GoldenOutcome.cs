namespace Seraph.Engine.Tests.Golden;

/// <summary>What a script prints, what its build reports and how it fails: as expected by its comments, or as it happened.</summary>
/// <param name="Output">The printed lines.</param>
/// <param name="Diagnostics">Errors and warnings by line, such as <c>line 7: error AS2004</c>; the text behind is for the reader.</param>
/// <param name="Failure">The exception and its line, or empty.</param>
internal sealed record GoldenOutcome(
    IReadOnlyList<string> Output, IReadOnlyList<GoldenDiagnostic> Diagnostics, string Failure)
{
    public static string DescribeFailure(int line, string message) => $"line {line}: {message}";
}
