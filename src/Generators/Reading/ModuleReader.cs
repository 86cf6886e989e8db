using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads classes with <c>[ScriptModule]</c>.</summary>
internal static class ModuleReader
{
    /// <summary>The class, or null if the generator cannot add to it.</summary>
    public static ModuleHolder? Read(GeneratorAttributeSyntaxContext context, CancellationToken token) =>
        context.TargetSymbol is INamedTypeSymbol type && !IsFaulty(type, token) && ModuleNames.IsValid(ModuleOf(context.Attributes[0]))
            ? new ModuleHolder(
                type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
                CodeText.Identifier(type.Name),
                ModuleOf(context.Attributes[0]))
            : null;

    /// <summary>True unless the class is static, partial, not generic and not nested.</summary>
    public static bool IsFaulty(INamedTypeSymbol type, CancellationToken token) =>
        !type.IsStatic || type.Arity > 0 || type.ContainingType is not null || type.IsFileLocal
        || !type.DeclaringSyntaxReferences.Any(r => r.GetSyntax(token) is TypeDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>The module that the attribute names; empty for the default one.</summary>
    public static string ModuleOf(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == "Module").Value is { IsNull: false, Value: string name } ? name : "";
}
