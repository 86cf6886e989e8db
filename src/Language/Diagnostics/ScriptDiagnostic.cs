using System.Text;
using Seraph.Language.Text;

namespace Seraph;

/// <summary>One fault or warning found in a script. Immutable.</summary>
public sealed class ScriptDiagnostic
{
    private readonly SourceText _source;

    internal ScriptDiagnostic(
        string id, DiagnosticSeverity severity, string message, SourceText source, TextSpan span,
        IReadOnlyList<RelatedLocation> related)
    {
        _source = source;
        Id = id;
        Severity = severity;
        Message = message;
        Span = span;
        Position = source.PositionOf(span.Start);
        Related = related;
    }

    /// <summary>The rule, such as <c>AS2004</c>; docs/rules has a page for each.</summary>
    public string Id { get; }

    /// <summary>How serious it is; a build with an error has failed.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What is wrong and, where it can be said, what to do.</summary>
    public string Message { get; }

    /// <summary>The name the source was added under.</summary>
    public string File => _source.FileName;

    /// <summary>The faulty stretch of the source.</summary>
    public TextSpan Span { get; }

    /// <summary>Where <see cref="Span"/> starts, as line and column from 1.</summary>
    public LinePosition Position { get; }

    /// <summary>The line, from 1.</summary>
    public int Line => Position.Line;

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public int Column => Position.Column;

    /// <summary>Other places that explain it; empty if there are none.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; }

    /// <summary>One line that editors and MSBuild understand: <c>file(line,col): error AS2004: text</c>.</summary>
    public override string ToString() =>
        $"{File}({Line},{Column}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";

    /// <summary>The one-line form followed by the source line, a caret line and the related places.</summary>
    public string ToDetailedString()
    {
        var text = new StringBuilder(ToString());
        string line = _source.LineText(Line);
        if (line.Length > 0)
        {
            int width = Math.Max(1, Math.Min(Span.Length, line.Length - Column + 1));
            text.Append('\n').Append("    ").Append(line.Replace('\t', ' '));
            text.Append('\n').Append(' ', 4 + Column - 1).Append('^', width);
        }

        foreach (RelatedLocation related in Related)
        {
            text.Append('\n').Append("  ").Append(related);
        }

        return text.ToString();
    }
}
