using System.Reflection;
using System.Runtime.CompilerServices;

namespace Seraph.PublicApi.Tests;

public sealed class FriendAssemblyTests
{
    [TestCase("Seraph.Engine")]
    [TestCase("Seraph.Language")]
    public void Assembly_ForThisTestProject_HidesItsInternals(string assembly)
    {
        var friends = Assembly.Load(assembly).GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName);

        Assert.That(friends, Has.None.EqualTo(typeof(FriendAssemblyTests).Assembly.GetName().Name));
    }
}
