using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>Assignments to a <c>dictionaryValue</c>.</summary>
internal static class DictionaryValueFunctions
{
    public static void Assign(ref CallFrame frame) => Assign(ref frame, ValueStorage.Take(ref frame, 0));

    public static void AssignValue(ref CallFrame frame) =>
        Assign(ref frame, ValueStorage.Copy(ref frame, frame.Object<DictionaryValue>(0).Value));

    public static void Assign(ref CallFrame frame, AnyValue value)
    {
        var self = frame.Self<DictionaryValue>();
        self.Set(ref frame, value);
        frame.ReturnObject(self);
    }
}
