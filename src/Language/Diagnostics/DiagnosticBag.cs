using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

/// <summary>
/// Collects what one compilation finds. Each message is a method of a partial file named after its topic
/// (DiagnosticBag.Syntax.cs and so on), so that texts and ids are in one place; rules are in <see cref="Rules"/>.
/// </summary>
internal sealed partial class DiagnosticBag
{
    private List<ScriptDiagnostic>? _items;

    /// <summary>What was found, in the order it was reported.</summary>
    public IReadOnlyList<ScriptDiagnostic> Items => (IReadOnlyList<ScriptDiagnostic>?)_items ?? [];

    public bool HasErrors { get; private set; }

    private void Report(
        DiagnosticRule rule, SourceText source, TextSpan span, string message, IReadOnlyList<RelatedLocation>? related = null)
    {
        // One fault, one message: a second error at the same place is nearly always a consequence of the first.
        if (rule.Severity == DiagnosticSeverity.Error && HasErrorAt(source, span))
        {
            return;
        }

        LinePosition position = source.PositionOf(span.Start);
        (_items ??= []).Add(new ScriptDiagnostic(
            rule.Id, rule.Severity, message, source.FileName, span, position, source.LineText(position.Line), related ?? []));
        HasErrors |= rule.Severity == DiagnosticSeverity.Error;
    }

    private bool HasErrorAt(SourceText source, TextSpan span)
    {
        if (!HasErrors)
        {
            return false;
        }

        for (int i = _items!.Count - 1; i >= 0; i--)
        {
            ScriptDiagnostic item = _items[i];
            if (item.Severity == DiagnosticSeverity.Error && item.Span.Start == span.Start && item.File == source.FileName)
            {
                return true;
            }
        }

        return false;
    }
}
