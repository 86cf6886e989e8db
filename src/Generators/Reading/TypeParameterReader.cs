using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads the type parameters of generic classes and methods.</summary>
internal static class TypeParameterReader
{
    /// <summary>The type parameters, or null for what has none.</summary>
    public static TypeParameters? Read(IEnumerable<ITypeParameterSymbol> parameters)
    {
        ITypeParameterSymbol[] all = [.. parameters];
        string[] clauses = [.. all.Select(ReadClause).Where(c => c.Length > 0)];
        return all.Length == 0
            ? null
            : new TypeParameters(all.Select(p => CodeText.Identifier(p.Name)).ToEquatableArray(), string.Concat(clauses), clauses.Length == 0);
    }

    /// <summary>A type parameter stands somewhere in the type.</summary>
    public static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen),
        _ => false,
    };

    private static string ReadClause(ITypeParameterSymbol parameter)
    {
        var constraints = new List<string>();
        if (parameter.HasReferenceTypeConstraint)
        {
            constraints.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        }
        else if (parameter.HasUnmanagedTypeConstraint)
        {
            constraints.Add("unmanaged");
        }
        else if (parameter.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }
        else if (parameter.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(parameter.ConstraintTypes.Select(CodeText.Type));
        if (parameter.HasConstructorConstraint)
        {
            constraints.Add("new()");
        }

        return constraints.Count == 0 ? "" : $" where {CodeText.Identifier(parameter.Name)} : {string.Join(", ", constraints)}";
    }
}
