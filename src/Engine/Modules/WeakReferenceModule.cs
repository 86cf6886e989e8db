using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>The templates <c>weakref&lt;T&gt;</c> and <c>const_weakref&lt;T&gt;</c>.</summary>
internal static class WeakReferenceModule
{
    // What a reference takes.
    private const int Bytes = 32;

    public static void Register(FfiRegistryBuilder module)
    {
        Declare(module, "weakref", "T", "A handle to an object that does not keep it alive: null when all others are gone.");
        Declare(module, "const_weakref", "const T", "The same for objects that are not to be changed.")
            .Declare("const_weakref<T>& opHndlAssign(const weakref<T>&in other)", AssignOther)
            .Declare("bool opEquals(const weakref<T>&in other) const", EqualsOther);
    }

    private static FfiTypeBuilder Declare(FfiRegistryBuilder module, string name, string target, string documentation) => module
        .Type(new FfiTypeDef("", name, TypeHash.OfType("", name, 1), FfiTypeKind.Class, FfiTypeTraits.HandleLike)
        {
            TemplateParameters = ["T"],
            TemplateValidator = static arguments =>
                arguments[0].Type is { IsHandle: false, Type: { Declaration: null, Kind: TypeKind.Class or TypeKind.Interface } }
                ? null
                : "weak references are to classes and interfaces of scripts",
            Native = HostType.Class<ScriptWeakReference>(),
            Documentation = documentation,
        })
        .Declare(FfiFunctionKind.Factory, $"{name}<T>@ f()", static (ref f) => Make(ref f, null))
        .Declare(FfiFunctionKind.Factory, $"{name}<T>@ f({target}@ object)", static (ref f) => Make(ref f, f.ObjectOrNull<object>(0)))
        .Declare($"{target}@ opImplCast() const", static (ref f) => f.ReturnObject(f.Self<ScriptWeakReference>().Target))
        .Declare($"{target}@ get() const", static (ref f) => f.ReturnObject(f.Self<ScriptWeakReference>().Target))
        .Declare($"{name}<T>& opAssign(const {name}<T>&in other)", AssignOther)
        .Declare($"{name}<T>& opHndlAssign(const {name}<T>&in other)", AssignOther)
        .Declare($"{name}<T>& opHndlAssign({target}@ object)", static (ref f) => Assign(ref f, f.ObjectOrNull<object>(0)))
        .Declare($"bool opEquals(const {name}<T>&in other) const", EqualsOther)
        .Declare($"bool opEquals(const T@ object) const", static (ref f) =>
            f.Return(ReferenceEquals(f.Self<ScriptWeakReference>().Remembered, f.ObjectOrNull<object>(0))));

    private static void Make(ref CallFrame frame, object? target)
    {
        frame.ChargeBytes(Bytes);
        frame.ReturnObject(new ScriptWeakReference(frame.Callee.Owner!, target));
    }

    private static void AssignOther(ref CallFrame frame) => Assign(ref frame, frame.Object<ScriptWeakReference>(0).Target);

    private static void Assign(ref CallFrame frame, object? target)
    {
        var self = frame.Self<ScriptWeakReference>();
        self.Target = target;
        frame.ReturnObject(self);
    }

    // As in the reference, a reference to what is gone is not null: get() says whether it is.
    private static void EqualsOther(ref CallFrame frame) => frame.Return(
        ReferenceEquals(frame.Self<ScriptWeakReference>().Remembered, frame.Object<ScriptWeakReference>(0).Remembered));
}
