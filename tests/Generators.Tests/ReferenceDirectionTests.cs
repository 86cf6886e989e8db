using System.Reflection;

namespace Seraph.Generators.Tests;

public sealed class ReferenceDirectionTests
{
    [Test]
    public void Generators_Always_ReferencesNoEngineAndNoWorkspaces()
    {
        var references = Assembly.Load("Seraph.Generators").GetReferencedAssemblies().Select(name => name.Name);

        Assert.That(references, Has.None.AnyOf("Seraph.Engine", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces"));
    }
}
