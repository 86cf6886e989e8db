using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>Holds one value of any type.</summary>
[ScriptExport(typeof(ScriptAny), Module = "any", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class any")]
internal static partial class AnyType
{
    /// <summary>Holds nothing, or the value.</summary>
    [ScriptDeclaration("any()")]
    public static void Create(ref CallFrame f) => f.ReturnObject(new ScriptAny());

    /// <inheritdoc cref="Create(ref CallFrame)"/>
    [ScriptDeclaration("any(const ?&in value) explicit")]
    public static void CreateAny(ref CallFrame f) => f.ReturnObject(new ScriptAny(ValueStorage.Take(ref f, 0)));

    /// <inheritdoc cref="Create(ref CallFrame)"/>
    [ScriptDeclaration("any(const int64&in value) explicit")]
    public static void CreateInteger(ref CallFrame f) => f.ReturnObject(new ScriptAny(new AnyValue(f.Int64(0))));

    /// <inheritdoc cref="Create(ref CallFrame)"/>
    [ScriptDeclaration("any(const double&in value) explicit")]
    public static void CreateReal(ref CallFrame f) => f.ReturnObject(new ScriptAny(new AnyValue(f.Double(0))));

    /// <summary>Takes over the value of the other one.</summary>
    [ScriptDeclaration("any& opAssign(const any&in other)")]
    public static void OpAssign(ref CallFrame f)
    {
        var self = f.Self<ScriptAny>();
        self.Set(ValueStorage.Copy(ref f, f.Object<ScriptAny>(0).Value));
        f.ReturnObject(self);
    }

    /// <summary>Holds the value from now on. Integers are kept as int64, real numbers as double.</summary>
    [ScriptDeclaration("void store(const ?&in value)")]
    public static void Store(ref CallFrame f) => f.Self<ScriptAny>().Set(ValueStorage.Take(ref f, 0));

    /// <inheritdoc cref="Store(ref CallFrame)"/>
    [ScriptDeclaration("void store(const int64&in value)")]
    public static void StoreInteger(ref CallFrame f) => f.Self<ScriptAny>().Set(new AnyValue(f.Int64(0)));

    /// <inheritdoc cref="Store(ref CallFrame)"/>
    [ScriptDeclaration("void store(const double&in value)")]
    public static void StoreReal(ref CallFrame f) => f.Self<ScriptAny>().Set(new AnyValue(f.Double(0)));

    /// <summary>Gives the value, if it can be given as the type of the variable; else false, and the variable is 0, null or empty.</summary>
    [ScriptDeclaration("bool retrieve(?&out value) const")]
    public static void Retrieve(ref CallFrame f) => f.Return(ValueStorage.Give(ref f, 0, f.Self<ScriptAny>().Value));

    /// <inheritdoc cref="Retrieve(ref CallFrame)"/>
    [ScriptDeclaration("bool retrieve(int64&out value) const")]
    public static void RetrieveInteger(ref CallFrame f) => RetrieveNumber(ref f, NumericKind.Int64);

    /// <inheritdoc cref="Retrieve(ref CallFrame)"/>
    [ScriptDeclaration("bool retrieve(double&out value) const")]
    public static void RetrieveReal(ref CallFrame f) => RetrieveNumber(ref f, NumericKind.Double);

    private static void RetrieveNumber(ref CallFrame frame, NumericKind kind)
    {
        bool isThere = frame.Self<ScriptAny>().Value.TryGetNumber(kind, out ulong bits);
        frame.Set(0, bits);
        frame.Return(isThere);
    }
}
