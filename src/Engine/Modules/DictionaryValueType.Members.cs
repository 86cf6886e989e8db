using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <content>Assignments to a <c>dictionaryValue</c>.</content>
internal static partial class DictionaryValueType
{
    /// <summary>Holds the value from now on. Integers are kept as int64, real numbers as double.</summary>
    [ScriptDeclaration("dictionaryValue& opAssign(const ?&in value)")]
    [ScriptDeclaration("dictionaryValue& opHndlAssign(const ?&in value)")]
    public static void Assign(ref CallFrame frame) => Assign(ref frame, ValueStorage.Take(ref frame, 0));

    /// <summary>Holds the value from now on. Integers are kept as int64, real numbers as double.</summary>
    [ScriptDeclaration("dictionaryValue& opAssign(const dictionaryValue&in other)")]
    [ScriptDeclaration("dictionaryValue& opHndlAssign(const dictionaryValue&in other)")]
    public static void AssignValue(ref CallFrame frame) =>
        Assign(ref frame, ValueStorage.Copy(ref frame, frame.Object<DictionaryValue>(0).Value));

    public static void Assign(ref CallFrame frame, AnyValue value)
    {
        var self = frame.Self<DictionaryValue>();
        self.Set(ref frame, value);
        frame.ReturnObject(self);
    }
}
