using Seraph.Language.Ffi;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Funcdefs that belong to a type of the host, and are specialised with it if it is a template.</summary>
public sealed class ChildFuncdefTests
{
    [TestCase("void sort(const T[]::less&in f)")]
    [TestCase("void sort(const array<T>::less&in f)")]
    public void ChildOfTemplate_IsSpecialisedWithIt(string declaration)
    {
        FfiRegistry registry = Sealing.Seal(b =>
        {
            b.Template("array", "T").Funcdef("bool less(const T&in a, const T&in b)").Function(declaration, Sealing.Native);
            b.Declare("void f(array<int>@ a, array<string>::less@ l)");
            b.Type(new FfiTypeDef("", "string", default, FfiTypeKind.Struct, FfiTypeTraits.String));
        });
        ParamDef[] parameters = registry.Function("f").Parameters;
        TypeDef less = registry.Member(parameters[0].Type.Type, "sort")!.Methods[0].Parameters[0].Type.Type;

        Assert.That(less.ToString(), Is.EqualTo("array<int>::less"));
        Assert.That(less.Signature!.ToString(), Is.EqualTo("bool array<int>::less(const int &in a, const int &in b)"));
        Assert.That(parameters[1].Type.ToString(), Is.EqualTo("array<string>::less@"));
    }

    [Test]
    public void ChildOfClass_IsInItsScope()
    {
        FfiRegistry registry = Sealing.Seal(b =>
        {
            b.Class("Player").Funcdef("void Event(Player@ who)").Function("void on(Player::Event@ handler)", Sealing.Native);
        });
        TypeDef player = registry.Type("Player");

        Assert.That(registry.Member(player, "on")!.Methods[0].Parameters[0].Type.ToString(), Is.EqualTo("Player::Event@"));
    }

    [Test]
    public void TypedCall_GivesTheSameAsText()
    {
        var text = new FfiRegistryBuilder("m");
        text.Template("array", "T").Funcdef("bool less(const T&in a, const T&in b)");
        var typed = new FfiRegistryBuilder("m");
        FfiDataType element = FfiDataType.Named("T", default, FfiModifiers.Const | FfiModifiers.In);
        typed.Template("array", "T").Funcdef(new FfiFunctionDef(
            "less", default, FfiDataType.Bool, [new FfiParam("a", element), new FfiParam("b", element)]));

        Assert.That(typed.ToImage(), Is.EqualTo(text.ToImage()));
        Assert.That(FfiManifest.Read(FfiManifest.Write(text.ToImage())), Is.EqualTo(text.ToImage()));
    }

    [Test]
    public void UnknownChild_IsAnError() => Assert.That(
        Sealing.Messages(b => b.Array().Declare("void f(array<int>::more@ m)")),
        Is.EqualTo(new[] { "failed to resolve parameter 'm' (index 0) of function 'f': Unknown template type: array::more" }));
}
