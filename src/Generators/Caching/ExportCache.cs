using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;
using Seraph.Generators.Reading;

namespace Seraph.Generators.Caching;

/// <summary>
/// Keeps what was read of each export. Roslyn asks for all of them after every edit, because a new compilation could mean something
/// else everywhere; reading again is needed only where it can. The reasons are in docs/decisions/0015-kept-exports.md.
/// </summary>
internal static class ExportCache
{
    // An entry lives as long as the place in the source that it belongs to, and holds no compilation.
    private static readonly ConditionalWeakTable<SyntaxNode, Entry> s_entries = new();

    /// <summary>The exports at one place of the source. May be called by several threads.</summary>
    public static EquatableArray<TypeExport> Read(GeneratorAttributeSyntaxContext context, CancellationToken token)
    {
        Compilation compilation = context.SemanticModel.Compilation;
        ProjectSurface project = ProjectSurface.Of(compilation);
        Entry entry = s_entries.GetValue(context.TargetNode, static _ => new Entry());
        if (entry.Kept is { } kept && project.MeansSameAs(kept.Project) && Array.TrueForAll(kept.Sources, compilation.ContainsSyntaxTree))
        {
            entry.Kept = kept with { Project = project };
            return kept.Exports;
        }

        EquatableArray<TypeExport> exports = ExportReader.Read(context, token);
        entry.Kept = new Kept(project, ExportSources.Of(context), exports);
        return exports;
    }

    private sealed class Entry
    {
        private volatile Kept? _kept;

        public Kept? Kept
        {
            get => _kept;
            set => _kept = value;
        }
    }

    private sealed record Kept(ProjectSurface Project, SyntaxTree[] Sources, EquatableArray<TypeExport> Exports);
}
