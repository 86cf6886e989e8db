using System.Reflection;

namespace Seraph.Analyzers.Tests;

public sealed class ReferenceDirectionTests
{
    [Test]
    public void Analyzers_Always_ReferencesNoEngineAndNoWorkspaces()
    {
        var references = Assembly.Load("Seraph.Analyzers").GetReferencedAssemblies().Select(name => name.Name);

        Assert.That(references, Has.None.AnyOf("Seraph.Engine", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces"));
    }
}
