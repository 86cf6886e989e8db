using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads what the generator must know of a compilation as a whole.</summary>
internal static class ProjectReader
{
    public static ProjectFacts Read(Compilation compilation, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return new ProjectFacts(
            compilation.AssemblyName ?? "",
            compilation.GetTypeByMetadataName(KnownNames.FfiModule) is not null,
            compilation.GetTypeByMetadataName(KnownNames.ScriptExportAttribute)?.ContainingAssembly.IsSame(compilation.Assembly) == true);
    }
}
