namespace Seraph.Engine.Tests.Registry;

/// <summary>Checklist row C-10: errors of registration name the C# type that is exported or that registers by hand.</summary>
public sealed class GroupC_OriginTests
{
    private static RegistrationError Error(Action<FfiRegistryBuilder> register)
    {
        var context = new ScriptContext();
        context.Install(new FfiModule("host", register));
        IReadOnlyList<RegistrationError> errors = context.Seal().Errors;
        Assert.That(errors, Has.Count.EqualTo(1), string.Join('\n', errors));
        return errors[0];
    }

    [Test]
    public void C10_FunctionRegisteredByHand_NamesTheRegisteringType()
    {
        RegistrationError error = Error(static m => m.Function("void f(Missing@ x)", new HostFunction(static (ref frame) => frame.Return(1))));

        Assert.That(error.Origin, Is.EqualTo(typeof(GroupC_OriginTests).FullName));
        Assert.That(error.ToString(), Does.EndWith($" (C#: {typeof(GroupC_OriginTests).FullName})"));
    }

    [Test]
    public void C10_MemberOfAType_NamesTheTypeBehindIt() => Assert.That(
        Error(static m => m.Type("class Uri", HostType.Class<Uri>()).Function(
            new FfiFunctionDef("open", default, FfiDataType.Named("Missing"), [], FfiFunctionKind.Method))).Origin,
        Is.EqualTo("System.Uri"));

    [Test]
    public void C10_GeneratedClass_NamesTheExportedType() => Assert.That(
        Error(static m => m.Function("void f(Missing@ x)", new HostFunction(Generated.Thunk))).Origin, Is.EqualTo("System.Version"));

    [HostExport(typeof(Version))]
    private static class Generated
    {
        public static void Thunk(ref CallFrame frame) => frame.Return(1);
    }
}
