using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Seraph.Generators.Caching;
using Seraph.Generators.Emitting;
using Seraph.Generators.Model;
using Seraph.Generators.Reading;

namespace Seraph.Generators;

/// <summary>
/// Turns <c>[ScriptExport]</c> into registration code, one file per type, and gathers it in <c>ScriptExports</c> and the manifest
/// of the assembly; and the delegate types that C# asks for into what makes them. Reports nothing: the analyzers do, from the same reader.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeraphGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectFacts> project = context.CompilationProvider
            .Select(ProjectReader.Read)
            .WithTrackingName(StepNames.ReadProject);

        IncrementalValuesProvider<TypeExport> types = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.ScriptExportAttribute, static (_, _) => true, ExportCache.Read)
            .SelectMany(static (exports, _) => exports)
            .WithTrackingName(StepNames.ReadTypes);

        IncrementalValuesProvider<ModuleHolder> holders = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.ScriptModuleAttribute, static (_, _) => true, ModuleReader.Read)
            .Where(static holder => holder is not null)
            .Select(static (holder, _) => holder!)
            .WithTrackingName(StepNames.ReadModuleHolders);

        IncrementalValueProvider<EquatableArray<string>> clashes = types
            .Select(static (type, _) => type.Clr.FileName).Collect()
            .Select(static (names, _) => HintNames.FindClashes(names))
            .WithTrackingName(StepNames.FindFileClashes);

        IncrementalValueProvider<EquatableArray<ModuleEntry>> modules = types
            .Select(static (type, _) => new ModuleEntry(type.Module, type.Clr, type.HasExtensions, type.Instances)).Collect()
            .Select(static (entries, _) => Sort(entries, static e => e.Clr.MetadataName))
            .WithTrackingName(StepNames.ListModules);

        IncrementalValueProvider<EquatableArray<TemplateInstance>> instances = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.ScriptInstanceAttribute, static (_, _) => true, InstanceReader.Read)
            .SelectMany(static (named, _) => named).Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(StepNames.ListInstances);

        IncrementalValueProvider<EquatableArray<ManifestPart>> declarations = types
            .Select(static (type, _) => ManifestEmitter.WritePart(type.ToDeclarations())).Collect()
            .Select(static (all, _) => Sort(all, static d => d.ClrName))
            .WithTrackingName(StepNames.ListDeclarations);

        IncrementalValueProvider<EquatableArray<CalledDelegate>> delegates = context.SyntaxProvider
            .CreateSyntaxProvider(CalledDelegateReader.IsCandidate, CalledDelegateReader.Read)
            .Where(static called => called is not null)
            .Select(static (called, _) => called!)
            .WithTrackingName(StepNames.ReadDelegates).Collect()
            .Select(static (all, _) => Sort([.. all.Distinct()], static d => d.Code))
            .WithTrackingName(StepNames.ListDelegates);

        context.RegisterPostInitializationOutput(static output => output.AddEmbeddedAttributeDefinition());
        context.RegisterSourceOutput(types.Combine(clashes), static (output, pair) =>
            output.AddSource(HintNames.Of(pair.Left.Clr, pair.Right), TypeEmitter.Write(pair.Left)));
        context.RegisterSourceOutput(holders, static (output, holder) =>
            output.AddSource(HintNames.Of(holder), ModuleEmitter.Write(holder)));
        context.RegisterSourceOutput(modules.Combine(instances).Combine(project), static (output, pair) =>
            AddSource(output, pair.Right, HintNames.Module, () => ModuleEmitter.Write(pair.Left.Left, pair.Left.Right, pair.Right)));
        context.RegisterSourceOutput(delegates, static (output, all) =>
        {
            if (all.Count > 0)
            {
                output.AddSource(HintNames.Delegates, CalledDelegateEmitter.Write(all));
            }
        });
        context.RegisterSourceOutput(declarations.Combine(project), static (output, pair) =>
        {
            if (!pair.Right.IsEngine)
            {
                AddSource(output, pair.Right, HintNames.Manifest, () => ManifestEmitter.Write(pair.Left, pair.Right));
            }
        });
    }

    // A project with the analyzer but without the library could not compile what refers to it.
    private static void AddSource(SourceProductionContext output, ProjectFacts project, string hintName, Func<string> write)
    {
        if (project.HasEngine)
        {
            output.AddSource(hintName, write());
        }
    }

    // The order of files in a project says nothing.
    private static EquatableArray<T> Sort<T>(ImmutableArray<T> items, Func<T, string> key) =>
        items.OrderBy(key, StringComparer.Ordinal).ToEquatableArray();
}
