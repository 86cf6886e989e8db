using Microsoft.CodeAnalysis;
using Seraph.Generators;
using Seraph.Generators.Reading;

namespace Seraph.Analyzers;

/// <summary>Finds everything that a compilation exports, in the order of the source.</summary>
internal static class ExportFinder
{
    public static List<ExportRequest> FindAll(Compilation compilation, ExportIndex index, CancellationToken token)
    {
        var requests = new List<ExportRequest>();
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            if (attribute.AttributeClass.HasFullName(KnownNames.ScriptExportAttribute)
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type }]
                && index.FindRequest(type) is { } request && ExportReader.IsSame(request.Attribute, attribute))
            {
                requests.Add(request);
            }
        }

        AddTypes(compilation.Assembly.GlobalNamespace, index, requests, token);
        return [.. requests.OrderBy(r => r.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(r => r.Location.SourceSpan.Start)];
    }

    private static void AddTypes(INamespaceOrTypeSymbol scope, ExportIndex index, List<ExportRequest> requests, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        foreach (INamespaceOrTypeSymbol member in scope.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type && index.FindRequest(type) is { IsOnAssembly: false } request)
            {
                requests.Add(request);
            }

            AddTypes(member, index, requests, token);
        }
    }
}
