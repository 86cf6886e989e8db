using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>Values of any type by text. Keys come in the order in which they were first set.</summary>
[ScriptExport(typeof(ScriptDictionary), Module = "dictionary", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class dictionary")]
internal static partial class DictionaryType
{
    /// <summary>An empty dictionary.</summary>
    [ScriptDeclaration("dictionary()")]
    public static void Create(ref CallFrame f) => f.ReturnObject(ScriptDictionary.New());

    /// <summary>Gives the key a value. Integers are kept as int64, real numbers as double.</summary>
    [ScriptDeclaration("void set(const string&in key, const ?&in value)")]
    public static void Set(ref CallFrame f) => Set(ref f, ValueStorage.Take(ref f, 1));

    /// <inheritdoc cref="Set(ref CallFrame)"/>
    [ScriptDeclaration("void set(const string&in key, const int64&in value)")]
    public static void SetInteger(ref CallFrame f) => Set(ref f, new AnyValue(f.Int64(1)));

    /// <inheritdoc cref="Set(ref CallFrame)"/>
    [ScriptDeclaration("void set(const string&in key, const double&in value)")]
    public static void SetReal(ref CallFrame f) => Set(ref f, new AnyValue(f.Double(1)));

    /// <summary>Gives the value of the key, if it is there and can be given as the type of the variable; else false.</summary>
    [ScriptDeclaration("bool get(const string&in key, ?&out value) const")]
    public static void Get(ref CallFrame f) =>
        f.Return(TryGet(ref f, out AnyValue found) && ValueStorage.Give(ref f, 1, found));

    /// <summary>True if the key is there.</summary>
    [ScriptDeclaration("bool exists(const string&in key) const")]
    public static bool Exists(this ScriptDictionary dictionary, string key) => dictionary.ContainsKey(key);

    /// <summary>True if there are no keys.</summary>
    [ScriptDeclaration("bool isEmpty() const")]
    public static bool IsEmpty(this ScriptDictionary dictionary) => dictionary.Count == 0;

    /// <summary>The number of keys.</summary>
    [ScriptDeclaration("uint getSize() const")]
    public static uint GetSize(this ScriptDictionary dictionary) => (uint)dictionary.Count;

    /// <summary>Removes the key; false if it is not there.</summary>
    [ScriptDeclaration("bool delete(const string&in key)")]
    public static bool Delete(this ScriptDictionary dictionary, string key) => dictionary.Remove(key);

    /// <summary>Removes all keys.</summary>
    [ScriptDeclaration("void deleteAll()")]
    public static void DeleteAll(this ScriptDictionary dictionary) => dictionary.Clear();

    /// <summary>Where foreach begins.</summary>
    [ScriptDeclaration("dictionaryIter@ opForBegin() const")]
    public static void OpForBegin(ref CallFrame f) => f.ReturnObject(new DictionaryIterator(f.Self<ScriptDictionary>()));

    /// <summary>True behind the last value.</summary>
    [ScriptDeclaration("bool opForEnd(dictionaryIter@ iterator) const")]
    public static void OpForEnd(ref CallFrame f) => f.Return(f.Object<DictionaryIterator>(0).IsAtEnd);

    /// <summary>The next place.</summary>
    [ScriptDeclaration("dictionaryIter@ opForNext(dictionaryIter@ iterator) const")]
    public static void OpForNext(ref CallFrame f)
    {
        var iterator = f.Object<DictionaryIterator>(0);
        iterator.MoveNext();
        f.ReturnObject(iterator);
    }

    /// <summary>The value of foreach.</summary>
    [ScriptDeclaration("const dictionaryValue& opForValue0(dictionaryIter@ iterator) const")]
    public static void OpForValue0(ref CallFrame f) =>
        f.ReturnObject(new DictionaryValue(f.Object<DictionaryIterator>(0).Value.Retained()));

    /// <summary>The key of foreach.</summary>
    [ScriptDeclaration("const string& opForValue1(dictionaryIter@ iterator) const")]
    public static void OpForValue1(ref CallFrame f) => f.Return(f.Object<DictionaryIterator>(0).Key);
}
