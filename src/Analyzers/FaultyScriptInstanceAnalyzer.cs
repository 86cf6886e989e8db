using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seraph.Analyzers.Rules;
using Seraph.Generators;
using Seraph.Generators.Reading;

namespace Seraph.Analyzers;

/// <summary>Reports <c>[ScriptInstance]</c> with a type that is no instance of an exported generic class.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FaultyScriptInstanceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SerRules.NoInstance];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            static symbol => Analyze(symbol.Symbol.GetAttributes(), symbol.Compilation, symbol.ReportDiagnostic), SymbolKind.NamedType);
        context.RegisterCompilationAction(
            static end => Analyze(end.Compilation.Assembly.GetAttributes(), end.Compilation, end.ReportDiagnostic));
    }

    private static void Analyze(ImmutableArray<AttributeData> attributes, Compilation compilation, Action<Diagnostic> report)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass.HasFullName(KnownNames.ScriptInstanceAttribute)
                && InstanceReader.Find(attribute, ExportIndex.Of(compilation)) is null)
            {
                report(Diagnostic.Create(SerRules.NoInstance, attribute.GetLocation()));
            }
        }
    }
}
