using Microsoft.CodeAnalysis;
using Seraph.Generators;
using Seraph.Generators.Model;
using Seraph.Generators.Reading;
using Seraph.Language.Ffi;
using Seraph.Language.Registry;

namespace Seraph.Analyzers;

/// <summary>
/// Links what a project exports as a host would, module by module, so that what sealing would report at start-up is reported
/// at the C# member. Faults that the reader finds by itself are left to it, with better words.
/// </summary>
internal static class RegistrationFaults
{
    private static readonly HashSet<string> s_reported = [ProblemIds.InvalidSignature, ProblemIds.InvalidDefault, ProblemIds.NameConflict];

    // The standard types that exports may name; their members play no part.
    private static readonly FfiImage s_standard = new(
        "standard",
        [
            new FfiTypeDef("", "string", TypeHash.OfType("", "string"), FfiTypeKind.Struct, FfiTypeTraits.String),
            new FfiTypeDef("", "array", TypeHash.OfType("", "array", 1), FfiTypeKind.Class, FfiTypeTraits.DefaultArray) { TemplateParameters = ["T"] },
            new FfiTypeDef("", "dictionary", TypeHash.OfType("", "dictionary"), FfiTypeKind.Class),
            new FfiTypeDef("", "dictionary", TypeHash.OfType("", "dictionary", 2), FfiTypeKind.Class) { TemplateParameters = ["K", "V"] },
        ],
        default, default);

    /// <summary>The faults of all exports, with the export that each belongs to.</summary>
    public static IEnumerable<(ExportRequest Request, ExportProblem Problem)> Find(
        IReadOnlyList<(ExportRequest Request, ExportResult Result)> exports, EquatableArray<FfiTypeDef> referenced, CancellationToken token)
    {
        FfiTypeDef[] shapes = [.. referenced, .. exports.Select(e => e.Result.Export?.Shape).OfType<FfiTypeDef>()];
        foreach (var module in exports.Where(e => e.Result.Export is not null).GroupBy(e => ModuleNames.PropertyOf(e.Result.Export!.Module)))
        {
            token.ThrowIfCancellationRequested();
            FfiImage image = ToImage(module.Key, module.Select(e => e.Result.Export!.ToDeclarations()));
            foreach (RegistrationError error in RegistryLinker.Link([s_standard, Others(image, shapes), image]).Errors)
            {
                if (s_reported.Contains(error.Id) && !error.IsBetweenModules && Locate(error, module) is { } fault)
                {
                    yield return fault;
                }
            }
        }
    }

    private static FfiImage ToImage(string name, IEnumerable<TypeDeclarations> declarations)
    {
        TypeDeclarations[] all = [.. declarations];
        return new FfiImage(
            name,
            all.Select(d => d.Type).OfType<FfiTypeDef>().ToEquatableArray(),
            all.SelectMany(d => d.Functions).ToEquatableArray(),
            all.SelectMany(d => d.Constants).ToEquatableArray());
    }

    // Types of other modules and assemblies may be named; what else they register is not known to come along.
    private static FfiImage Others(FfiImage image, FfiTypeDef[] shapes)
    {
        var own = new HashSet<TypeHash>(image.Types.Select(t => t.Hash).Concat(s_standard.Types.Select(t => t.Hash)));
        return new FfiImage(
            "", shapes.Where(s => own.Add(s.Hash)).Select(s => s with { Functions = default, Fields = default }).ToEquatableArray(), default, default);
    }

    private static (ExportRequest Request, ExportProblem Problem)? Locate(
        RegistrationError error, IEnumerable<(ExportRequest Request, ExportResult Result)> exports)
    {
        foreach ((ExportRequest request, ExportResult result) in exports)
        {
            ISymbol? symbol = error.Subject is FfiTypeDef type
                ? type.Hash == result.Export!.Shape?.Hash ? request.Type : null
                : result.Sources.FirstOrDefault(s => ReferenceEquals(s.Definition, error.Subject))?.Member;
            if (symbol is null)
            {
                continue;
            }

            var problems = new ProblemBag(request);
            problems.ReportMember(symbol, new Fault(error.Id, error.Message));
            return problems.Problems.Count > 0 ? (request, problems.Problems[0]) : null;
        }

        return null;
    }
}
