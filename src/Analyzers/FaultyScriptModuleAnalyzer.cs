using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seraph.Analyzers.Rules;
using Seraph.Generators;
using Seraph.Generators.Reading;

namespace Seraph.Analyzers;

/// <summary>Reports classes with <c>[ScriptModule]</c> to which the generator cannot add the module.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FaultyScriptModuleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SerRules.FaultyModuleClass];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.FindAttribute(KnownNames.ScriptModuleAttribute) is { } attribute
            && (ModuleReader.IsFaulty(type, context.CancellationToken) || !ModuleNames.IsValid(ModuleReader.ModuleOf(attribute))))
        {
            context.ReportDiagnostic(Diagnostic.Create(SerRules.FaultyModuleClass, type.Locations[0], type.ToDisplayString(CodeText.Message)));
        }
    }
}
