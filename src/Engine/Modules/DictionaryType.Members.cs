using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <content>Members of <c>dictionary</c>.</content>
internal static partial class DictionaryType
{
    /// <summary>What a <see cref="DictionaryValue"/> takes.</summary>
    private const int ValueBytes = 48;

    /// <summary>A dictionary with these keys and values.</summary>
    [ScriptDeclaration("dictionary() {repeat {string, ?}}")]
    public static void MakeFromList(ref CallFrame frame)
    {
        ScriptDictionary made = ScriptDictionary.New();
        ListBuffer list = frame.List();
        for (int i = 0; i < list.Count; i++)
        {
            ListBuffer pair = list.List(i);
            made.Table.Set(ref frame, pair.String(0), ValueStorage.Take(ref frame, pair.Variant(1)));
        }

        frame.ReturnObject(made);
    }

    /// <summary>Takes over copies of the values of the other dictionary.</summary>
    [ScriptDeclaration("dictionary& opAssign(const dictionary&in other)")]
    public static void Assign(ref CallFrame frame)
    {
        var self = frame.Self<ScriptDictionary>();
        self.Table.Assign(ref frame, frame.Object<ScriptDictionary>(0).Table);
        frame.ReturnObject(self);
    }

    public static void Set(ref CallFrame frame, AnyValue value) =>
        frame.Self<ScriptDictionary>().Table.Set(ref frame, frame.String(0), value);

    public static bool TryGet(ref CallFrame frame, out AnyValue value) =>
        frame.Self<ScriptDictionary>().Table.TryGet(frame.String(0), out value);

    /// <summary>Gives the value of the key, if it is there and can be given as the type of the variable; else false.</summary>
    [ScriptDeclaration("bool get(const string&in key, int64&out value) const")]
    public static void GetInteger(ref CallFrame frame)
    {
        ulong bits = 0;
        bool isThere = TryGet(ref frame, out AnyValue found) && found.TryGetNumber(NumericKind.Int64, out bits);
        frame.Set(1, bits);
        frame.Return(isThere);
    }

    /// <summary>Gives the value of the key, if it is there and can be given as the type of the variable; else false.</summary>
    [ScriptDeclaration("bool get(const string&in key, double&out value) const")]
    public static void GetReal(ref CallFrame frame)
    {
        ulong bits = 0;
        bool isThere = TryGet(ref frame, out AnyValue found) && found.TryGetNumber(NumericKind.Double, out bits);
        frame.Set(1, bits);
        frame.Return(isThere);
    }

    /// <summary>The value of the key, which can be assigned; a key that is not there is made. A const dictionary raises an exception instead.</summary>
    /// <remarks>The value of a key, which is added if it is not there.</remarks>
    [ScriptDeclaration("dictionaryValue& opIndex(const string&in key)")]
    public static void ReturnValue(ref CallFrame frame)
    {
        var self = frame.Self<ScriptDictionary>();
        string key = frame.String(0);
        frame.ChargeBytes(ValueBytes);
        if (!self.ContainsKey(key))
        {
            self.Table.Set(ref frame, key, default);
        }

        frame.ReturnObject(new DictionaryValue(self, key));
    }

    /// <summary>The value of the key, which can be assigned; a key that is not there is made. A const dictionary raises an exception instead.</summary>
    [ScriptDeclaration("const dictionaryValue& opIndex(const string&in key) const")]
    public static void ReturnConstValue(ref CallFrame frame)
    {
        frame.ChargeBytes(ValueBytes);
        if (!TryGet(ref frame, out _))
        {
            frame.Throw("Invalid access to non-existing value");
        }

        frame.ReturnObject(new DictionaryValue(frame.Self<ScriptDictionary>(), frame.String(0)));
    }

    /// <summary>The keys, in the order in which they were first set.</summary>
    [ScriptDeclaration("array<string>@ getKeys() const")]
    public static void ReturnKeys(ref CallFrame frame)
    {
        ValueTable<string> table = frame.Self<ScriptDictionary>().Table;
        ArrayWork.Charge(ref frame, table.Count);
        var keys = (ScriptArray<string>)ArrayStorage.Create(ref frame, frame.Callee.ResultElements!, (uint)table.Count);
        int count = 0;
        for (int i = table.Next(0); i >= 0 && count < keys.Count; i = table.Next(i + 1))
        {
            if (table.TryGetEntry(i, out string? key, out _))
            {
                keys[count++] = key;
            }
        }

        frame.ReturnObject(keys);
    }
}
