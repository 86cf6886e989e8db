using System.Reflection;

namespace Seraph.Generators.Tests;

public sealed class KnownNamesTests
{
    private static IEnumerable<FieldInfo> Names => typeof(KnownNames).GetFields(BindingFlags.Public | BindingFlags.Static);

    [TestCaseSource(nameof(Names))]
    public void Name_Always_IsFullNameOfPublicType(FieldInfo field)
    {
        string name = (string)field.GetRawConstantValue()!;
        Type? type = typeof(ScriptExportAttribute).Assembly.GetType(name) ?? typeof(FfiModule).Assembly.GetType(name);

        Assert.That(type, Is.Not.Null);
        Assert.That(type!.FullName, Is.EqualTo(name));
        Assert.That(type.IsPublic);
    }

    [Test]
    public void ScriptMembers_Always_HasValueThatReaderExpects() => Assert.That((int)ScriptMembers.Explicit, Is.EqualTo(1));
}
