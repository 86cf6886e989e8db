using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>The type <c>any</c>.</summary>
internal static class AnyModule
{
    public static void Register(FfiRegistryBuilder module) => module
        .Type(new FfiTypeDef("", "any", TypeHash.OfType("", "any"), FfiTypeKind.Class)
        {
            Native = HostType.Class<ScriptAny>(),
            Documentation = "Holds one value of any type.",
        })
        .Declare(FfiFunctionKind.Factory, "any@ f()", static (ref f) => f.ReturnObject(new ScriptAny()))
        .Declare(FfiFunctionKind.Factory, "any@ f(const ?&in value) explicit", static (ref f) => f.ReturnObject(new ScriptAny(ValueStorage.Take(ref f, 0))))
        .Declare(FfiFunctionKind.Factory, "any@ f(const int64&in value) explicit",
            static (ref f) => f.ReturnObject(new ScriptAny(new AnyValue(f.Int64(0)))))
        .Declare(FfiFunctionKind.Factory, "any@ f(const double&in value) explicit",
            static (ref f) => f.ReturnObject(new ScriptAny(new AnyValue(f.Double(0)))))
        .Declare("any& opAssign(const any&in other)", static (ref f) =>
        {
            var self = f.Self<ScriptAny>();
            self.Set(ValueStorage.Copy(ref f, f.Object<ScriptAny>(0).Value));
            f.ReturnObject(self);
        })
        .Declare("void store(const ?&in value)", static (ref f) => f.Self<ScriptAny>().Set(ValueStorage.Take(ref f, 0)))
        .Declare("void store(const int64&in value)", static (ref f) => f.Self<ScriptAny>().Set(new AnyValue(f.Int64(0))))
        .Declare("void store(const double&in value)", static (ref f) => f.Self<ScriptAny>().Set(new AnyValue(f.Double(0))))
        .Declare("bool retrieve(?&out value) const", static (ref f) => f.Return(ValueStorage.Give(ref f, 0, f.Self<ScriptAny>().Value)))
        .Declare("bool retrieve(int64&out value) const", static (ref f) => RetrieveNumber(ref f, NumericKind.Int64))
        .Declare("bool retrieve(double&out value) const", static (ref f) => RetrieveNumber(ref f, NumericKind.Double));

    private static void RetrieveNumber(ref CallFrame frame, NumericKind kind)
    {
        bool isThere = frame.Self<ScriptAny>().Value.TryGetNumber(kind, out ulong bits);
        frame.Set(0, bits);
        frame.Return(isThere);
    }
}
