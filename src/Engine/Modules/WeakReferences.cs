using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>What <c>weakref</c> and <c>const_weakref</c> have in common.</summary>
internal static class WeakReferences
{
    // What a reference takes.
    private const int Bytes = 32;

    public static string? FindFault(FfiTemplateArguments arguments) =>
        arguments[0].Type is { IsHandle: false, Type: { Declaration: null, Kind: TypeKind.Class or TypeKind.Interface } }
        ? null
        : "weak references are to classes and interfaces of scripts";

    public static void Make(ref CallFrame frame, object? target)
    {
        frame.ChargeBytes(Bytes);
        frame.ReturnObject(new ScriptWeakReference(frame.Callee.Owner!, target));
    }

    public static void ReturnTarget(ref CallFrame frame) => frame.ReturnObject(frame.Self<ScriptWeakReference>().Target);

    public static void AssignOther(ref CallFrame frame) => Assign(ref frame, frame.Object<ScriptWeakReference>(0).Target);

    public static void AssignObject(ref CallFrame frame) => Assign(ref frame, frame.ObjectOrNull<object>(0));

    // As in the reference, a reference to what is gone is not null: get() says whether it is.
    public static void EqualsOther(ref CallFrame frame) => frame.Return(
        ReferenceEquals(frame.Self<ScriptWeakReference>().Remembered, frame.Object<ScriptWeakReference>(0).Remembered));

    public static void EqualsObject(ref CallFrame frame) => frame.Return(
        ReferenceEquals(frame.Self<ScriptWeakReference>().Remembered, frame.ObjectOrNull<object>(0)));

    private static void Assign(ref CallFrame frame, object? target)
    {
        var self = frame.Self<ScriptWeakReference>();
        self.Target = target;
        frame.ReturnObject(self);
    }
}
