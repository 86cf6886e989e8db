using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Generators.Caching;

/// <summary>A compilation without its symbols: what is needed to tell whether names and constants mean the same in a later one.</summary>
internal sealed class ProjectSurface
{
    private static readonly ConditionalWeakTable<Compilation, ProjectSurface> s_known = new();

    private readonly string? _assemblyName;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<SyntaxTree> _files;
    private volatile Comparison? _last;

    private ProjectSurface(Compilation compilation)
    {
        _assemblyName = compilation.AssemblyName;
        _options = compilation.Options;
        _references = compilation.ExternalReferences;
        _files = ((CSharpCompilation)compilation).SyntaxTrees;
    }

    public static ProjectSurface Of(Compilation compilation) => s_known.GetValue(compilation, static c => new ProjectSurface(c));

    /// <summary>
    /// True if a type that was read in the earlier compilation gives the same in this one, provided that the files are the same
    /// in which it, its bases and what else it was asked for are declared.
    /// </summary>
    public bool MeansSameAs(ProjectSurface earlier)
    {
        if (ReferenceEquals(this, earlier))
        {
            return true;
        }

        // All types of a project ask the same.
        if (_last is { } last && ReferenceEquals(last.Earlier, earlier))
        {
            return last.IsSame;
        }

        bool isSame = Compare(earlier);
        _last = new Comparison(earlier, isSame);
        return isSame;
    }

    private bool Compare(ProjectSurface earlier)
    {
        if (_assemblyName != earlier._assemblyName || !_options.Equals(earlier._options) || _files.Length != earlier._files.Length
            || !(_references == earlier._references || _references.SequenceEqual(earlier._references)))
        {
            return false;
        }

        for (int i = 0; i < _files.Length; i++)
        {
            if (!ReferenceEquals(_files[i], earlier._files[i]) && !Compare(SourceSurface.Of(_files[i]), SourceSurface.Of(earlier._files[i])))
            {
                return false;
            }
        }

        return true;
    }

    // A member that comes or goes can hide a constant; one that nobody mentions cannot.
    private bool Compare(SourceSurface now, SourceSurface earlier) =>
        now.Declarations == earlier.Declarations
        && (now.MemberNames.SetEquals(earlier.MemberNames)
            || !now.MemberNames.Except(earlier.MemberNames).Concat(earlier.MemberNames.Except(now.MemberNames)).Any(IsMentioned));

    private bool IsMentioned(string name) => _files.Any(f => SourceSurface.Of(f).ConstantNames.Contains(name));

    private sealed record Comparison(ProjectSurface Earlier, bool IsSame);
}
