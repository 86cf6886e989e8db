using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>A handle to an object of any type; cast takes it out.</summary>
[ScriptExport(typeof(ScriptReference), Module = "ref", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class ref", TypeTraits = FfiTypeTraits.HandleLike)]
internal static partial class ReferenceType
{
    /// <summary>Refers to nothing, to what the other one refers to, or to the object.</summary>
    [ScriptDeclaration("ref()")]
    public static void Create(ref CallFrame f) => f.ReturnObject(new ScriptReference());

    /// <inheritdoc cref="Create(ref CallFrame)"/>
    [ScriptDeclaration("ref(const ref&in other)")]
    public static void CreateCopy(ref CallFrame f)
    {
        var other = f.Object<ScriptReference>(0);
        f.ReturnObject(new ScriptReference(other.Value, other.IsToConst));
    }

    /// <inheritdoc cref="Create(ref CallFrame)"/>
    [ScriptDeclaration("ref(const ?&in object)")]
    public static void CreateAny(ref CallFrame f) => f.ReturnObject(new ScriptReference(Target(ref f, out bool isToConst), isToConst));

    /// <summary>Refers to the object, or to what the other one refers to, from now on.</summary>
    [ScriptDeclaration("ref& opHndlAssign(const ref&in other)")]
    public static void OpHndlAssign(ref CallFrame f) =>
        Assign(ref f, f.Object<ScriptReference>(0).Value, f.Object<ScriptReference>(0).IsToConst);

    /// <inheritdoc cref="OpHndlAssign(ref CallFrame)"/>
    [ScriptDeclaration("ref& opHndlAssign(const ?&in object)")]
    public static void OpHndlAssignAny(ref CallFrame f) => Assign(ref f, Target(ref f, out bool isToConst), isToConst);

    /// <summary>True for the same object.</summary>
    [ScriptDeclaration("bool opEquals(const ref&in other) const")]
    public static void OpEquals(ref CallFrame f) =>
        f.Return(ReferenceEquals(f.Self<ScriptReference>().Value, f.Object<ScriptReference>(0).Value));

    /// <inheritdoc cref="OpEquals(ref CallFrame)"/>
    [ScriptDeclaration("bool opEquals(const ?&in object) const")]
    public static void OpEqualsAny(ref CallFrame f) => f.Return(ReferenceEquals(f.Self<ScriptReference>().Value, Target(ref f, out _)));

    /// <summary>A handle of the type asked for, or null if the object is of another type.</summary>
    [ScriptDeclaration("void opCast(?&out handle) const")]
    public static void OpCast(ref CallFrame f)
    {
        var self = f.Self<ScriptReference>();
        if (self.Value is not null)
        {
            ValueStorage.Give(ref f, 0, AnyValue.OfHandle(self.Value, self.IsToConst));
        }
    }

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
