using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>Questions about symbols.</summary>
internal static class SymbolExtensions
{
    /// <summary>Compares the full metadata name without building it; never true of a nested type.</summary>
    public static bool HasFullName(this ITypeSymbol? type, string fullName)
    {
        int end = fullName.Length - (type?.MetadataName.Length ?? 0) - 1;
        if (type is null or { ContainingType: not null } || end <= 0 || fullName[end] != '.'
            || !fullName.EndsWith(type.MetadataName, StringComparison.Ordinal))
        {
            return false;
        }

        INamespaceSymbol? scope = type.ContainingNamespace;
        while (scope is { IsGlobalNamespace: false })
        {
            int start = end - scope.Name.Length;
            if (start < 0 || (start > 0 && fullName[start - 1] != '.')
                || string.CompareOrdinal(fullName, start, scope.Name, 0, scope.Name.Length) != 0)
            {
                return false;
            }

            end = start - 1;
            scope = scope.ContainingNamespace;
        }

        return end < 0;
    }

    /// <summary>The first attribute of this type, or null.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.HasFullName(fullName))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool HasAttribute(this ISymbol symbol, string fullName) => symbol.FindAttribute(fullName) is not null;

    /// <summary>The attribute's own place in the source, or else the whole file's start.</summary>
    public static Location GetLocation(this AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference
            ? Location.Create(reference.SyntaxTree, reference.Span)
            : Location.None;

    public static bool IsSame(this ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
