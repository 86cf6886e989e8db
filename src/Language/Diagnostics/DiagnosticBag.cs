using Seraph.Language.Binding;
using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

/// <summary>
/// Collects what one compilation finds. Each message is a method of a partial file named after its topic
/// (DiagnosticBag.Syntax.cs and so on), so that texts and ids are in one place; rules are in <see cref="Rules"/>.
/// </summary>
internal sealed partial class DiagnosticBag(WarningMode warningMode = WarningMode.On)
{
    // More than anybody reads, and few enough that a hopeless text costs no more than a good one.
    private const int MaxErrors = 1000;
    private const int MaxWarnings = 1000;
    private const int MaxSuggestions = 100;

    private HashSet<(SourceText Source, int Start)>? _errorPlaces;
    private List<ScriptDiagnostic>? _items;
    private int _warnings;
    private int _suggestions;

    /// <summary>While code of a mixin is compiled: where a class includes it, which every message then mentions.</summary>
    public RelatedLocation? Inclusion { get; set; }

    /// <summary>What was found, in the order it was reported.</summary>
    public IReadOnlyList<ScriptDiagnostic> Items => (IReadOnlyList<ScriptDiagnostic>?)_items ?? [];

    public bool HasErrors { get; private set; }

    /// <summary>Whether it is worth to look for a name that was perhaps meant: that takes time in proportion to all names.</summary>
    public bool WantsSuggestion => _suggestions < MaxSuggestions;

    /// <summary>The candidate nearest to a misspelt name, or null.</summary>
    public string? Suggest(string name, IEnumerable<string> candidates)
    {
        if (!WantsSuggestion)
        {
            return null;
        }

        _suggestions++;
        return NearMiss.Find(name, candidates);
    }

    private void Report(
        DiagnosticRule rule, SourceText source, TextSpan span, string message, IReadOnlyList<RelatedLocation>? related = null)
    {
        DiagnosticSeverity severity = rule.Severity;

        // A host's default argument was checked when the registry was sealed; whoever leaves it out can't change it.
        if (severity == DiagnosticSeverity.Warning && (warningMode == WarningMode.Off || source.FileName == FfiDefaults.FileName))
        {
            return;
        }

        if (severity == DiagnosticSeverity.Warning && warningMode == WarningMode.Errors)
        {
            severity = DiagnosticSeverity.Error;
        }

        // One fault, one message: a second error at the same place is nearly always a consequence of the first.
        int errors = _errorPlaces?.Count ?? 0;
        bool isError = severity == DiagnosticSeverity.Error;
        if (errors > MaxErrors || (isError && !(_errorPlaces ??= []).Add((source, span.Start))))
        {
            return;
        }

        if (isError && errors == MaxErrors)
        {
            Add(Rules.TooManyMessages, DiagnosticSeverity.Info, source, span, "further errors are not shown; correct the first ones and build again");
        }
        else if (severity != DiagnosticSeverity.Warning || ++_warnings <= MaxWarnings)
        {
            Add(rule, severity, source, span, message, related);
        }
        else if (_warnings == MaxWarnings + 1)
        {
            Add(Rules.TooManyMessages, DiagnosticSeverity.Info, source, span, "further warnings are not shown");
        }

        HasErrors |= isError;
    }

    private void Add(
        DiagnosticRule rule, DiagnosticSeverity severity, SourceText source, TextSpan span, string message,
        IReadOnlyList<RelatedLocation>? related = null) =>
        (_items ??= []).Add(new ScriptDiagnostic(
            rule.Id, severity, message, source, span, Inclusion is null ? related ?? [] : [.. related ?? [], Inclusion]));
}
