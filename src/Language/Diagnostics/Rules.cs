namespace Seraph.Language.Diagnostics;

/// <summary>
/// The catalogue of script diagnostics. Ranges: AS1xxx text and syntax, AS2xxx names and calls, AS3xxx types, conversions
/// and expressions, AS4xxx declarations, AS5xxx statements and flow, AS9xxx limits of the compiler and running at build.
/// Rules stand in one partial file per range.
/// </summary>
internal static partial class Rules
{
    // No initialiser: the partial files' initialisers run in no fixed order, and one of them makes the list.
    private static List<DiagnosticRule>? s_all;

    /// <summary>Every rule, for the tests that walk the catalogue.</summary>
    public static IReadOnlyList<DiagnosticRule> All => s_all!;

    private static DiagnosticRule Error(string id, string title) => Add(id, DiagnosticSeverity.Error, title);

    private static DiagnosticRule Warning(string id, string title) => Add(id, DiagnosticSeverity.Warning, title);

    private static DiagnosticRule Add(string id, DiagnosticSeverity severity, string title)
    {
        var rule = new DiagnosticRule(id, severity, title);
        (s_all ??= []).Add(rule);
        return rule;
    }
}
