namespace Seraph.Engine.Modules;

/// <summary>A weakref to an object that is not to be changed.</summary>
[ScriptExport(typeof(ScriptWeakReference), Module = "weakref", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class const_weakref<T>", TypeTraits = FfiTypeTraits.HandleLike, Validator = nameof(FindFault))]
internal static class ConstWeakReferenceType
{
    /// <summary>Refers to nothing, or to the object.</summary>
    [ScriptDeclaration("const_weakref()")]
    public static void Create(ref CallFrame frame) => WeakReferences.Make(ref frame, null);

    /// <inheritdoc cref="Create(ref CallFrame)"/>
    [ScriptDeclaration("const_weakref(const T@ object)")]
    public static void CreateOfObject(ref CallFrame frame) => WeakReferences.Make(ref frame, frame.ObjectOrNull<object>(0));

    /// <summary>A handle to the object, or null when all others are gone.</summary>
    [ScriptDeclaration("const T@ opImplCast() const")]
    [ScriptDeclaration("const T@ get() const")]
    public static void Get(ref CallFrame frame) => WeakReferences.ReturnTarget(ref frame);

    /// <summary>Refers to what the other one refers to.</summary>
    [ScriptDeclaration("const_weakref<T>& opAssign(const const_weakref<T>&in other)")]
    public static void Assign(ref CallFrame frame) => WeakReferences.AssignOther(ref frame);

    /// <summary>Refers to the object, or to what the other one refers to, from now on.</summary>
    [ScriptDeclaration("const_weakref<T>& opHndlAssign(const const_weakref<T>&in other)")]
    [ScriptDeclaration("const_weakref<T>& opHndlAssign(const weakref<T>&in other)")]
    public static void AssignHandle(ref CallFrame frame) => WeakReferences.AssignOther(ref frame);

    /// <inheritdoc cref="AssignHandle(ref CallFrame)"/>
    [ScriptDeclaration("const_weakref<T>& opHndlAssign(const T@ object)")]
    public static void AssignObject(ref CallFrame frame) => WeakReferences.AssignObject(ref frame);

    /// <summary>True if both refer to the same object, or to nothing.</summary>
    [ScriptDeclaration("bool opEquals(const const_weakref<T>&in other) const")]
    [ScriptDeclaration("bool opEquals(const weakref<T>&in other) const")]
    public static void EqualsOther(ref CallFrame frame) => WeakReferences.EqualsOther(ref frame);

    /// <inheritdoc cref="EqualsOther(ref CallFrame)"/>
    [ScriptDeclaration("bool opEquals(const T@ object) const")]
    public static void EqualsObject(ref CallFrame frame) => WeakReferences.EqualsObject(ref frame);

    internal static string? FindFault(FfiTemplateArguments arguments) => WeakReferences.FindFault(arguments);
}
