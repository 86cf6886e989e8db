using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <content>Members of <c>dictionary&lt;K, V&gt;</c>.</content>
internal static partial class TypedDictionaryType
{
    /// <summary>A dictionary with these keys and values.</summary>
    [ScriptDeclaration("dictionary() {repeat {K, V}}")]
    public static void MakeFromList(ref CallFrame frame)
    {
        TypedDictionary made = TypedDictionary.Create(frame.Callee.Owner!);
        ListBuffer list = frame.List();
        for (int i = 0; i < list.Count; i++)
        {
            ListBuffer pair = list.List(i);
            made.Set(ref frame, ValueStorage.Stored(pair.Variant(0)), Given(ref frame, made, pair.Variant(1)));
        }

        frame.ReturnObject(made);
    }

    /// <summary>Takes over copies of the values of the other dictionary.</summary>
    [ScriptDeclaration("dictionary<K, V>& opAssign(const dictionary<K, V>&in other)")]
    public static void Assign(ref CallFrame frame)
    {
        var self = frame.Self<TypedDictionary>();
        self.Assign(ref frame, frame.Object<TypedDictionary>(0));
        frame.ReturnObject(self);
    }

    /// <summary>Gives the key a value.</summary>
    [ScriptDeclaration("void set(const K&in key, const V&in value)")]
    [ScriptDeclaration("void set_opIndex(const K&in key, const V&in value) property")]
    public static void Set(ref CallFrame frame)
    {
        var self = frame.Self<TypedDictionary>();
        self.Set(ref frame, frame.Stored(0), Own(ref frame, self, frame.Stored(1)));
    }

    /// <summary>Gives the value of the key; false, and 0, null or empty, if it is not there.</summary>
    [ScriptDeclaration("bool get(const K&in key, V&out value) const")]
    public static void Get(ref CallFrame frame)
    {
        bool isThere = frame.Self<TypedDictionary>().TryGet(frame.Stored(0), out AnyValue value);
        if (isThere)
        {
            frame.SetStored(1, value);
        }

        frame.Return(isThere);
    }

    /// <summary>The value of the key. Raises an exception if it is not there.</summary>
    [ScriptDeclaration("V& get_opIndex(const K&in key) property")]
    [ScriptDeclaration("const V& get_opIndex(const K&in key) const property")]
    public static void ReturnValue(ref CallFrame frame)
    {
        if (!frame.Self<TypedDictionary>().TryGet(frame.Stored(0), out AnyValue value))
        {
            frame.Throw("Invalid access to non-existing value");
        }

        frame.ReturnStored(value);
    }

    public static void ReturnEntry(ref CallFrame frame, bool ofKey)
    {
        if (!frame.Self<TypedDictionary>().TryGetEntry(frame.Int32(0), out AnyValue key, out AnyValue value))
        {
            frame.Throw("Invalid access to non-existing value");
        }

        frame.ReturnStored(ofKey ? key : value);
    }

    public static void ReturnArray(ref CallFrame frame, bool ofKeys)
    {
        var self = frame.Self<TypedDictionary>();
        ArrayWork.Charge(ref frame, self.Count);
        ScriptArray array = ArrayStorage.Create(ref frame, frame.Callee.ResultElements!, (uint)self.Count);
        int count = 0;
        for (int i = self.Next(0); i >= 0 && count < array.Count; i = self.Next(i + 1))
        {
            if (self.TryGetEntry(i, out AnyValue key, out AnyValue value))
            {
                array.SetStored(count++, ofKeys ? key : Own(ref frame, self, value));
            }
        }

        frame.ReturnObject(array);
    }

    private static AnyValue Given(ref CallFrame frame, TypedDictionary dictionary, Variant given)
    {
        AnyValue value = ValueStorage.Stored(given);
        if (!ObjectElements.AreOwned(dictionary.ValueType))
        {
            return value;
        }

        AnyValue copy = ValueStorage.Copy(ref frame, value);
        References.Release(value.Reference);
        return copy;
    }

    // By value the dictionary holds an object of its own. What it holds counts.
    private static AnyValue Own(ref CallFrame frame, TypedDictionary dictionary, AnyValue value) =>
        ObjectElements.AreOwned(dictionary.ValueType) ? ValueStorage.Copy(ref frame, value) : value.Retained();
}
