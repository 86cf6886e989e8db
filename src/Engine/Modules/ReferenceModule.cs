using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>The type <c>ref</c>.</summary>
internal static class ReferenceModule
{
    public static void Register(FfiRegistryBuilder module) => module
        .Type(new FfiTypeDef("", "ref", TypeHash.OfType("", "ref"), FfiTypeKind.Class, FfiTypeTraits.HandleLike)
        {
            Native = HostType.Class<ScriptReference>(),
            Documentation = "A handle to an object of any type; cast takes it out.",
        })
        .Declare(FfiFunctionKind.Factory, "ref@ f()", static (ref f) => f.ReturnObject(new ScriptReference()))
        .Declare(FfiFunctionKind.Factory, "ref@ f(const ref&in other)", static (ref f) =>
        {
            var other = f.Object<ScriptReference>(0);
            f.ReturnObject(new ScriptReference(other.Value, other.IsToConst));
        })
        .Declare(FfiFunctionKind.Factory, "ref@ f(const ?&in object)", static (ref f) =>
            f.ReturnObject(new ScriptReference(Target(ref f, out bool isToConst), isToConst)))
        .Declare("ref& opHndlAssign(const ref&in other)", static (ref f) =>
            Assign(ref f, f.Object<ScriptReference>(0).Value, f.Object<ScriptReference>(0).IsToConst))
        .Declare("ref& opHndlAssign(const ?&in object)", static (ref f) => Assign(ref f, Target(ref f, out bool isToConst), isToConst))
        .Declare("bool opEquals(const ref&in other) const", static (ref f) =>
            f.Return(ReferenceEquals(f.Self<ScriptReference>().Value, f.Object<ScriptReference>(0).Value)))
        .Declare("bool opEquals(const ?&in object) const", static (ref f) =>
            f.Return(ReferenceEquals(f.Self<ScriptReference>().Value, Target(ref f, out _))))
        .Declare("void opCast(?&out handle) const", static (ref f) =>
        {
            var self = f.Self<ScriptReference>();
            if (self.Value is not null)
            {
                ValueStorage.Give(ref f, 0, AnyValue.OfHandle(self.Value, self.IsToConst));
            }
        });

    private static void Assign(ref CallFrame frame, object? value, bool isToConst)
    {
        var self = frame.Self<ScriptReference>();
        self.Set(value, isToConst);
        frame.ReturnObject(self);
    }

    // The object itself, whether it is given as handle or by value. What is no object has no handle.
    private static object? Target(ref CallFrame frame, out bool isToConst)
    {
        Variant given = frame.Variant(0)!;
        isToConst = given.Type.IsObjectConst;
        return given.Type.Type.IsReferenceType ? given.Value
            : given.Type.Type.Kind == TypeKind.Null ? null
            : throw new ScriptException($"There are no handles to '{given.Type}'");
    }
}
