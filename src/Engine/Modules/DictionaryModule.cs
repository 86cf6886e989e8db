using Seraph.Engine.Execution;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>The type <c>dictionary</c>, its values, and the template <c>dictionary&lt;K, V&gt;</c>.</summary>
internal static class DictionaryModule
{
    public static void Register(FfiRegistryBuilder module)
    {
        DeclareValue(module);
        DeclareIterator(module);
        FfiTypeBuilder type = module.Type(new FfiTypeDef("", "dictionary", TypeHash.OfType("", "dictionary"), FfiTypeKind.Class)
        {
            Native = HostType.Class<ScriptDictionary>(),
            Documentation = "Values of any type by text. Keys come in the order in which they were first set.",
        });
        DeclareFactories(type);
        DeclareAccess(type);
        DeclareKeys(type);
        DeclareIteration(type);
        TypedDictionaryModule.Register(module);
    }

    private static void DeclareFactories(FfiTypeBuilder type) => type
        .Declare(FfiFunctionKind.Factory, "dictionary@ f()", static (ref f) => f.ReturnObject(ScriptDictionary.New()))
        .DeclareList("dictionary@ f()", "{repeat {string, ?}}", DictionaryFunctions.MakeFromList)
        .Declare("dictionary& opAssign(const dictionary&in other)", DictionaryFunctions.Assign);

    private static void DeclareAccess(FfiTypeBuilder type) => type
        .Declare("void set(const string&in key, const ?&in value)",
            static (ref f) => DictionaryFunctions.Set(ref f, ValueStorage.Take(ref f, 1)))
        .Declare("void set(const string&in key, const int64&in value)", static (ref f) => DictionaryFunctions.Set(ref f, new AnyValue(f.Int64(1))))
        .Declare("void set(const string&in key, const double&in value)", static (ref f) => DictionaryFunctions.Set(ref f, new AnyValue(f.Double(1))))
        .Declare("bool get(const string&in key, ?&out value) const",
            static (ref f) => f.Return(DictionaryFunctions.TryGet(ref f, out AnyValue found) && ValueStorage.Give(ref f, 1, found)))
        .Declare("bool get(const string&in key, int64&out value) const", DictionaryFunctions.GetInteger)
        .Declare("bool get(const string&in key, double&out value) const", DictionaryFunctions.GetReal)
        .Declare("dictionaryValue& opIndex(const string&in key)", DictionaryFunctions.ReturnValue)
        .Declare("const dictionaryValue& opIndex(const string&in key) const", DictionaryFunctions.ReturnConstValue);

    private static void DeclareKeys(FfiTypeBuilder type) => type
        .Declare("bool exists(const string&in key) const", static (ref f) => f.Return(f.Self<ScriptDictionary>().ContainsKey(f.String(0))))
        .Declare("bool isEmpty() const", static (ref f) => f.Return(f.Self<ScriptDictionary>().Count == 0))
        .Declare("uint getSize() const", static (ref f) => f.Return((uint)f.Self<ScriptDictionary>().Count))
        .Declare("bool delete(const string&in key)", static (ref f) => f.Return(f.Self<ScriptDictionary>().Remove(f.String(0))))
        .Declare("void deleteAll()", static (ref f) => f.Self<ScriptDictionary>().Clear())
        .Declare("array<string>@ getKeys() const", DictionaryFunctions.ReturnKeys);

    private static void DeclareIteration(FfiTypeBuilder type) => type
        .Declare("dictionaryIter@ opForBegin() const", static (ref f) => f.ReturnObject(new DictionaryIterator(f.Self<ScriptDictionary>())))
        .Declare("bool opForEnd(dictionaryIter@ iterator) const", static (ref f) => f.Return(f.Object<DictionaryIterator>(0).IsAtEnd))
        .Declare("dictionaryIter@ opForNext(dictionaryIter@ iterator) const", static (ref f) =>
        {
            var iterator = f.Object<DictionaryIterator>(0);
            iterator.MoveNext();
            f.ReturnObject(iterator);
        })
        .Declare("const dictionaryValue& opForValue0(dictionaryIter@ iterator) const",
            static (ref f) => f.ReturnObject(new DictionaryValue(f.Object<DictionaryIterator>(0).Value.Retained())))
        .Declare("const string& opForValue1(dictionaryIter@ iterator) const",
            static (ref f) => f.Return(f.Object<DictionaryIterator>(0).Key));

    private static void DeclareIterator(FfiRegistryBuilder module) => module.Type(
        new FfiTypeDef("", "dictionaryIter", TypeHash.OfType("", "dictionaryIter"), FfiTypeKind.Class)
        {
            Native = HostType.Class<DictionaryIterator>(),
            Documentation = "Where a loop over a dictionary stands.",
        });

    private static void DeclareValue(FfiRegistryBuilder module) => module
        .Type(new FfiTypeDef("", "dictionaryValue", TypeHash.OfType("", "dictionaryValue"), FfiTypeKind.Class, FfiTypeTraits.HandleLike)
        {
            Native = HostType.Class<DictionaryValue>(),
            Documentation = "A value of any type. A conversion takes it out: `int(v)`, `string(v)`, `cast<Foo>(v)`.",
        })
        .Declare(FfiFunctionKind.Factory, "dictionaryValue@ f()", static (ref f) => f.ReturnObject(new DictionaryValue()))
        .Declare("dictionaryValue& opAssign(const dictionaryValue&in other)", DictionaryValueFunctions.AssignValue)
        .Declare("dictionaryValue& opAssign(const ?&in value)", DictionaryValueFunctions.Assign)
        .Declare("dictionaryValue& opAssign(double value)",
            static (ref f) => DictionaryValueFunctions.Assign(ref f, new AnyValue(f.Double(0))))
        .Declare("dictionaryValue& opAssign(int64 value)",
            static (ref f) => DictionaryValueFunctions.Assign(ref f, new AnyValue(f.Int64(0))))
        .Declare("dictionaryValue& opHndlAssign(const ?&in value)", DictionaryValueFunctions.Assign)
        .Declare("dictionaryValue& opHndlAssign(const dictionaryValue&in other)", DictionaryValueFunctions.AssignValue)
        .Declare("void opCast(?&out value) const", static (ref f) => ValueStorage.Give(ref f, 0, f.Self<DictionaryValue>().Value))
        .Declare("void opConv(?&out value) const", static (ref f) => ValueStorage.Give(ref f, 0, f.Self<DictionaryValue>().Value))
        .Declare("int64 opConv() const", static (ref f) =>
        {
            f.Self<DictionaryValue>().Value.TryGetNumber(NumericKind.Int64, out ulong bits);
            f.Return(bits);
        })
        .Declare("double opConv() const", static (ref f) =>
        {
            f.Self<DictionaryValue>().Value.TryGetNumber(NumericKind.Double, out ulong bits);
            f.Return(bits);
        });
}
