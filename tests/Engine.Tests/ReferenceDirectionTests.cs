using System.Reflection;

namespace Seraph.Engine.Tests;

public sealed class ReferenceDirectionTests
{
    [Test]
    public void Engine_Always_ReferencesNoRoslynAndNoGenerator()
    {
        var references = Assembly.Load("Seraph.Engine").GetReferencedAssemblies().Select(name => name.Name);

        Assert.That(references, Has.None.AnyOf("Microsoft.CodeAnalysis", "Seraph.Generators"));
    }
}
