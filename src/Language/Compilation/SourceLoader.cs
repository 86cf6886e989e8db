using System.Globalization;
using System.Threading;
using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Compilation;

/// <summary>
/// Parses the sources of a unit and what they include: a file first, then its includes one after the other, each with its own.
/// A file that the unit has already is not read again, so that circles end.
/// </summary>
internal sealed class SourceLoader(
    Preprocessing? host, NameTable names, DiagnosticBag diagnostics, ParseOptions options, CancellationToken cancellation)
{
    // A resolver that makes up names must not go on for ever.
    private const int MaxIncludes = 1000;

    private readonly List<CompilationUnitSyntax> _units = [];
    private HashSet<string>? _known;
    private Stack<(SourceText From, Directive Include)>? _pending;
    private int _includes;

    public List<CompilationUnitSyntax> Load(IReadOnlyList<SourceText> sources)
    {
        for (int i = 0; i < sources.Count; i++)
        {
            Parse(sources[i]);
            while (_pending is { Count: > 0 })
            {
                _known ??= NamesOf(sources);
                (SourceText from, Directive include) = _pending.Pop();
                if (Resolve(from, include) is { } file && _known.Add(file.Name))
                {
                    Parse(new SourceText(file.Name, file.Text));
                }
            }
        }

        return _units;
    }

    private static HashSet<string> NamesOf(IReadOnlyList<SourceText> sources)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SourceText source in sources)
        {
            names.Add(source.FileName);
        }

        return names;
    }

    private void Parse(SourceText source)
    {
        cancellation.ThrowIfCancellationRequested();
        CompilationUnitSyntax unit = Parser.Parse(source, names, diagnostics, options);
        _units.Add(unit);
        for (int i = unit.Directives.Count - 1; i >= 0; i--)
        {
            if (unit.Directives[i] is { Kind: DirectiveKind.Include } include)
            {
                (_pending ??= []).Push((source, include));
            }
        }

        for (int i = 0; i < unit.Directives.Count; i++)
        {
            Directive directive = unit.Directives[i];
            if (directive.Kind == DirectiveKind.Pragma)
            {
                Obey(source, directive);
            }
        }
    }

    private ScriptSource? Resolve(SourceText from, Directive include)
    {
        string reason;
        if (host?.IncludeResolver is not { } resolver)
        {
            reason = "this host resolves no includes";
        }
        else if (++_includes > MaxIncludes)
        {
            reason = $"a unit includes at most {MaxIncludes.ToString(CultureInfo.InvariantCulture)} files";
            _pending!.Clear();
        }
        else
        {
            try
            {
                if (resolver(new ScriptInclude(include.Text, from.FileName)) is { } file)
                {
                    return file;
                }

                reason = "there is no such file";
            }
            catch (Exception e) when (!cancellation.IsCancellationRequested)
            {
                reason = e.Message;
            }
        }

        diagnostics.ReportIncludeNotResolved(from, include.Span, include.Text, reason);
        return null;
    }

    private void Obey(SourceText source, Directive pragma)
    {
        string? reason;
        try
        {
            reason = host?.PragmaHandler is { } handler
                ? handler(new ScriptPragma(pragma.Text, source.FileName, source.PositionOf(pragma.Span.Start)))
                : "this host has no pragmas";
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            reason = e.Message;
        }

        if (reason is not null)
        {
            diagnostics.ReportPragmaRejected(source, pragma.Span, reason);
        }
    }
}
