using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Seraph.Analyzers.Rules;
using Seraph.Generators;
using Seraph.Generators.Reading;

namespace Seraph.Analyzers;

/// <summary>Reports what the reader of exports finds wrong, and wrong uses of <c>[ScriptExport]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FaultyExportAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        SerRules.UnsupportedMember, SerRules.UnsupportedTarget, SerRules.GenericTarget, SerRules.WrongAttributeUse, SerRules.ExportedTwice,
        SerRules.InvalidName, SerRules.UnknownMember, SerRules.InexpressibleDefault, SerRules.ForeignMember, SerRules.UnknownType, SerRules.DuplicateType,
        SerRules.DuplicateFunction, SerRules.DuplicateName, SerRules.InvalidSignature, SerRules.InvalidDefault, SerRules.NameConflict,
        SerRules.FaultyDeclaration,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.ScriptExportAttribute) is not null)
            {
                start.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
                start.RegisterSyntaxNodeAction(AnalyzeAttributeList, SyntaxKind.AttributeList);
            }
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        AttributeData[] exports = [.. type.GetAttributes().Where(a => a.AttributeClass.HasFullName(KnownNames.ScriptExportAttribute))];
        if (exports.Length == 0)
        {
            return;
        }

        foreach (AttributeData second in exports.Skip(1))
        {
            context.ReportDiagnostic(Diagnostic.Create(SerRules.ExportedTwice, second.GetLocation(), type.ToDisplayString(CodeText.Message)));
        }

        Report(type, context.Compilation, context.ReportDiagnostic, context.CancellationToken);
    }

    private static void AnalyzeAttributeList(SyntaxNodeAnalysisContext context)
    {
        var list = (AttributeListSyntax)context.Node;
        if (list.Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) != true)
        {
            return;
        }

        foreach (AttributeData attribute in context.Compilation.Assembly.GetAttributes())
        {
            if (attribute.AttributeClass.HasFullName(KnownNames.ScriptExportAttribute)
                && attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == list.SyntaxTree && list.Span.Contains(reference.Span))
            {
                AnalyzeAssemblyAttribute(attribute, context);
            }
        }
    }

    private static void AnalyzeAssemblyAttribute(AttributeData attribute, SyntaxNodeAnalysisContext context)
    {
        Location location = attribute.GetLocation();
        ITypeSymbol? named = attribute.ConstructorArguments.Select(a => a.Value).FirstOrDefault() as ITypeSymbol;
        if (named is null)
        {
            context.ReportDiagnostic(Diagnostic.Create(SerRules.WrongAttributeUse, location));
        }
        else if (named is not INamedTypeSymbol type)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                SerRules.UnsupportedTarget, location, named.ToDisplayString(CodeText.Message), "it is no class, struct, enum, interface or delegate"));
        }
        else if (ExportIndex.Of(context.Compilation).FindRequest(type) is { } request && !ExportReader.IsSame(request.Attribute, attribute))
        {
            context.ReportDiagnostic(Diagnostic.Create(SerRules.ExportedTwice, location, type.ToDisplayString(CodeText.Message)));
        }
        else if (type.TypeKind != TypeKind.Error)
        {
            Report(type, context.Compilation, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void Report(INamedTypeSymbol type, Compilation compilation, Action<Diagnostic> report, CancellationToken token)
    {
        foreach (ExportProblem problem in ProjectExports.Of(compilation, token).ProblemsOf(type))
        {
            report(Diagnostic.Create(SerRules.Find(problem.Id), problem.Location, [.. problem.Arguments]));
        }
    }
}
