using System.Reflection;

namespace Seraph.Language.Tests;

public sealed class ReferenceDirectionTests
{
    [Test]
    public void Language_Always_ReferencesNoRoslynAndNoEngine()
    {
        var references = Assembly.Load("Seraph.Language").GetReferencedAssemblies().Select(name => name.Name);

        Assert.That(references, Has.None.AnyOf("Microsoft.CodeAnalysis", "Seraph.Engine"));
    }
}
