using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>Values of one type by keys of one type, in the order in which the keys were first set.</summary>
[ScriptExport(typeof(TypedDictionary), Module = "dictionary", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class dictionary<K, V>", Validator = nameof(FindFault))]
internal static partial class TypedDictionaryType
{
    /// <summary>An empty dictionary.</summary>
    [ScriptDeclaration("dictionary()")]
    public static void Create(ref CallFrame f) => f.ReturnObject(TypedDictionary.Create(f.Callee.Owner!));

    /// <summary>True if the key is there.</summary>
    [ScriptDeclaration("bool exists(const K&in key) const")]
    public static void Exists(ref CallFrame f) => f.Return(f.Self<TypedDictionary>().TryGet(f.Stored(0), out _));

    /// <summary>True if there are no keys.</summary>
    [ScriptDeclaration("bool isEmpty() const")]
    public static bool IsEmpty(this TypedDictionary dictionary) => dictionary.Count == 0;

    /// <summary>The number of keys.</summary>
    [ScriptDeclaration("uint getSize() const")]
    public static uint GetSize(this TypedDictionary dictionary) => (uint)dictionary.Count;

    /// <summary>Removes the key; false if it is not there.</summary>
    [ScriptDeclaration("bool delete(const K&in key)")]
    public static void Delete(ref CallFrame f) => f.Return(f.Self<TypedDictionary>().Remove(f.Stored(0)));

    /// <summary>Removes all keys.</summary>
    [ScriptDeclaration("void deleteAll()")]
    public static void DeleteAll(this TypedDictionary dictionary) => dictionary.Clear();

    /// <summary>The keys, in the order in which they were first set.</summary>
    [ScriptDeclaration("array<K>@ getKeys() const")]
    public static void GetKeys(ref CallFrame f) => ReturnArray(ref f, ofKeys: true);

    /// <summary>The values, in the order of the keys.</summary>
    [ScriptDeclaration("array<V>@ getValues() const")]
    public static void GetValues(ref CallFrame f) => ReturnArray(ref f, ofKeys: false);

    /// <summary>Where foreach begins.</summary>
    [ScriptDeclaration("int opForBegin() const")]
    public static int OpForBegin(this TypedDictionary dictionary) => dictionary.Next(0);

    /// <summary>True behind the last value.</summary>
    [ScriptDeclaration("bool opForEnd(int index) const")]
    public static bool OpForEnd(this TypedDictionary dictionary, int index) => index < 0;

    /// <summary>The next place.</summary>
    [ScriptDeclaration("int opForNext(int index) const")]
    public static int OpForNext(this TypedDictionary dictionary, int index) => dictionary.Next(index + 1);

    /// <summary>The value of foreach.</summary>
    [ScriptDeclaration("const V& opForValue0(int index) const")]
    public static void OpForValue0(ref CallFrame f) => ReturnEntry(ref f, ofKey: false);

    /// <summary>The key of foreach.</summary>
    [ScriptDeclaration("const K& opForValue1(int index) const")]
    public static void OpForValue1(ref CallFrame f) => ReturnEntry(ref f, ofKey: true);

    internal static string? FindFault(FfiTemplateArguments arguments) =>
        arguments[0] is { IsNumber: true } or { IsBool: true } or { IsString: true } ? null : "keys are numbers, bools, enums or strings";
}
