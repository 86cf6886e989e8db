using Microsoft.CodeAnalysis;
using Seraph.Generators;
using Seraph.Generators.Model;
using Seraph.Generators.Reading;

namespace Seraph.Analyzers;

/// <summary>
/// Finds types, functions and constants of different C# types that are one and the same in scripts. Only inside a module: of
/// several modules a host may install one or the other.
/// </summary>
internal sealed class ScriptNameClashes
{
    private readonly HashSet<(string Module, TypeHash Identity)> _identities = [];
    private readonly HashSet<(string Module, string Name)> _constants = [];

    /// <summary>Adds an export and tells where it clashes with an earlier one.</summary>
    public IEnumerable<ExportProblem> Find(ExportRequest request, ExportResult result)
    {
        var problems = new List<ExportProblem>();
        if (result.Export is not { } export)
        {
            return problems;
        }

        string module = ModuleNames.PropertyOf(export.Module);
        void Add(string id, string name) => problems.Add(
            new ExportProblem(id, request.Location, [request.Type.ToDisplayString(CodeText.Message), name]));
        if (export.Shape is { } shape && !_identities.Add((module, shape.Hash)))
        {
            Add(ProblemIds.DuplicateType, shape.QualifiedName);

            // Its members are the next thing to clash, and say nothing new.
            return problems;
        }

        foreach (MemberExport member in export.Members.Where(m => (m.IsGlobal || m.IsExtension) && m.Definition.Hash != default && !_identities.Add((module, m.Definition.Hash))))
        {
            Add(ProblemIds.DuplicateFunction, member.Definition.ToString());
        }

        foreach (FfiPropertyDef constant in export.Constants.Where(c => !_constants.Add((module, $"{c.Namespace}::{c.Name}"))))
        {
            Add(ProblemIds.DuplicateName, constant.Name);
        }

        return problems;
    }
}
