using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Generators.Reading;

/// <summary>Names of symbols as C# text, as metadata names and as messages show them.</summary>
internal static class CodeText
{
    /// <summary>How messages show a member: <c>Player.Damage(int)</c>.</summary>
    public static readonly SymbolDisplayFormat Message = SymbolDisplayFormat.CSharpShortErrorMessageFormat;

    private static readonly SymbolDisplayFormat s_plain = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary><c>global::Game.Player</c>, without a mark for null on the type itself.</summary>
    public static string Type(ITypeSymbol type) =>
        FindPlain(type) ?? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(s_type);

    /// <summary>The same without any mark for null, as <c>typeof</c> wants it.</summary>
    public static string Unannotated(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    // Most types are neither generic nor nested; their names need not be laid out.
    private static string? FindPlain(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, IsGenericType: false, IsTupleType: false, ContainingType: null, TypeKind: not TypeKind.Error } named)
        {
            return null;
        }

        string name = Identifier(named.Name);
        for (INamespaceSymbol? scope = named.ContainingNamespace; scope is { IsGlobalNamespace: false }; scope = scope.ContainingNamespace)
        {
            name = Identifier(scope.Name) + "." + name;
        }

        return "global::" + name;
    }

    /// <summary>A name, escaped where it is a keyword of C#.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary><c>Game.Outer+Inner</c>.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            return MetadataName(outer) + "+" + type.MetadataName;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } @namespace
            ? @namespace.ToDisplayString(s_plain) + "." + type.MetadataName
            : type.MetadataName;
    }
}
