using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Seraph.Generators.Reading;

namespace Seraph.Analyzers;

/// <summary>All exports of a compilation, read once for all analyzers.</summary>
internal sealed class ProjectExports
{
    private static readonly ConditionalWeakTable<Compilation, ProjectExports> s_known = new();

    private readonly Dictionary<ISymbol, List<ExportProblem>> _problems = new(SymbolEqualityComparer.Default);

    private ProjectExports(Compilation compilation, CancellationToken token)
    {
        ExportIndex index = ExportIndex.Of(compilation);
        var clashes = new ScriptNameClashes();
        var exports = new List<(ExportRequest Request, ExportResult Result)>();
        foreach (ExportRequest request in ExportFinder.FindAll(compilation, index, token))
        {
            ExportResult result = TypeReader.Read(request, index, token);
            exports.Add((request, result));
            _problems[request.Type] = [.. result.Problems, .. clashes.Find(request, result)];
        }

        foreach ((ExportRequest request, ExportProblem problem) in RegistrationFaults.Find(exports, index.ReferencedTypes, token))
        {
            _problems[request.Type].Add(problem);
        }
    }

    /// <summary>The exports of a compilation. When cancelled, nothing is kept.</summary>
    public static ProjectExports Of(Compilation compilation, CancellationToken token) =>
        s_known.GetValue(compilation, c => new ProjectExports(c, token));

    /// <summary>What is wrong with the export of a type.</summary>
    public IReadOnlyList<ExportProblem> ProblemsOf(INamedTypeSymbol type) =>
        _problems.TryGetValue(type.OriginalDefinition, out List<ExportProblem>? problems) ? problems : [];
}
