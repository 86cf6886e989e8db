using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Caching;

/// <summary>Finds the files whose members count when a type is read: its own, and those of the types that it takes members from.</summary>
internal sealed class ExportSources
{
    private readonly HashSet<SyntaxTree> _files = [];

    /// <summary>The files of what is exported at one place of the source.</summary>
    public static SyntaxTree[] Of(GeneratorAttributeSyntaxContext context)
    {
        var sources = new ExportSources();
        sources._files.Add(context.TargetNode.SyntaxTree);
        foreach (INamedTypeSymbol type in Exported(context))
        {
            sources.AddExport(type);
        }

        return [.. sources._files];
    }

    private static IEnumerable<INamedTypeSymbol> Exported(GeneratorAttributeSyntaxContext context) => context.TargetSymbol is INamedTypeSymbol type
        ? [type]
        : context.Attributes.SelectMany(a => a.ConstructorArguments).Select(a => a.Kind == TypedConstantKind.Type ? a.Value : null).OfType<INamedTypeSymbol>();

    private void AddExport(INamedTypeSymbol type)
    {
        Add(type);
        foreach (IMethodSymbol method in type.OriginalDefinition.GetMembers().OfType<IMethodSymbol>())
        {
            // What the extended type has itself is not exported a second time.
            if (method is { IsExtensionMethod: true, Parameters: [{ Type: var extended }, ..] })
            {
                Add(extended);
            }
        }

        foreach (INamedTypeSymbol level in Levels(type))
        {
            foreach (IMethodSymbol method in level.GetMembers("GetEnumerator").OfType<IMethodSymbol>())
            {
                Add(method.ReturnType);
            }
        }
    }

    private void Add(ITypeSymbol type)
    {
        foreach (INamedTypeSymbol level in Levels(type))
        {
            foreach (SyntaxReference declaration in level.DeclaringSyntaxReferences)
            {
                _files.Add(declaration.SyntaxTree);
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Levels(ITypeSymbol type)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (level is INamedTypeSymbol named)
            {
                yield return named.OriginalDefinition;
            }
        }

        foreach (INamedTypeSymbol inherited in type.AllInterfaces)
        {
            yield return inherited.OriginalDefinition;
        }
    }
}
