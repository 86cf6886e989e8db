using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>A value of any type. A conversion takes it out: `int(v)`, `string(v)`, `cast&lt;Foo&gt;(v)`.</summary>
[ScriptExport(typeof(DictionaryValue), Module = "dictionary", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class dictionaryValue", TypeTraits = FfiTypeTraits.HandleLike)]
internal static partial class DictionaryValueType
{
    /// <summary>Holds nothing.</summary>
    [ScriptDeclaration("dictionaryValue()")]
    public static void Create(ref CallFrame f) => f.ReturnObject(new DictionaryValue());

    /// <summary>Holds the value from now on. Integers are kept as int64, real numbers as double.</summary>
    [ScriptDeclaration("dictionaryValue& opAssign(double value)")]
    public static void OpAssignReal(ref CallFrame f) => Assign(ref f, new AnyValue(f.Double(0)));

    /// <inheritdoc cref="OpAssignReal(ref CallFrame)"/>
    [ScriptDeclaration("dictionaryValue& opAssign(int64 value)")]
    public static void OpAssignInteger(ref CallFrame f) => Assign(ref f, new AnyValue(f.Int64(0)));

    /// <summary>The object, if it is of the type asked for; else null.</summary>
    [ScriptDeclaration("void opCast(?&out value) const")]
    public static void OpCast(ref CallFrame f) => ValueStorage.Give(ref f, 0, f.Self<DictionaryValue>().Value);

    /// <summary>The value, converted to the type asked for; 0 or empty if that cannot be.</summary>
    [ScriptDeclaration("void opConv(?&out value) const")]
    public static void OpConv(ref CallFrame f) => ValueStorage.Give(ref f, 0, f.Self<DictionaryValue>().Value);

    /// <inheritdoc cref="OpConv(ref CallFrame)"/>
    [ScriptDeclaration("int64 opConv() const")]
    public static void OpConvInteger(ref CallFrame f)
    {
        f.Self<DictionaryValue>().Value.TryGetNumber(NumericKind.Int64, out ulong bits);
        f.Return(bits);
    }

    /// <inheritdoc cref="OpConv(ref CallFrame)"/>
    [ScriptDeclaration("double opConv() const")]
    public static void OpConvReal(ref CallFrame f)
    {
        f.Self<DictionaryValue>().Value.TryGetNumber(NumericKind.Double, out ulong bits);
        f.Return(bits);
    }
}
