using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>The template <c>dictionary&lt;K, V&gt;</c>: values of one type by numbers, bools, enums or text.</summary>
internal static class TypedDictionaryModule
{
    public static void Register(FfiRegistryBuilder module)
    {
        FfiTypeBuilder type = module.Type(new FfiTypeDef("", "dictionary", TypeHash.OfType("", "dictionary", 2), FfiTypeKind.Class)
        {
            TemplateParameters = ["K", "V"],
            TemplateValidator = static arguments => arguments[0] is { IsNumber: true } or { IsBool: true } or { IsString: true }
                ? null
                : "keys are numbers, bools, enums or strings",
            Native = HostType.Class<TypedDictionary>(),
            Documentation = "Values of one type by keys of one type, in the order in which the keys were first set.",
        });
        DeclareAccess(type);
        DeclareKeys(type);
        DeclareIteration(type);
    }

    private static void DeclareAccess(FfiTypeBuilder type) => type
        .Declare(FfiFunctionKind.Factory, "dictionary<K, V>@ f()",
            static (ref f) => f.ReturnObject(TypedDictionary.Create(f.Callee.Owner!)))
        .DeclareList("dictionary<K, V>@ f()", "{repeat {K, V}}", TypedDictionaryFunctions.MakeFromList)
        .Declare("dictionary<K, V>& opAssign(const dictionary<K, V>&in other)", TypedDictionaryFunctions.Assign)
        .Declare("void set(const K&in key, const V&in value)", TypedDictionaryFunctions.Set)
        .Declare("bool get(const K&in key, V&out value) const", TypedDictionaryFunctions.Get)
        .Declare("V& get_opIndex(const K&in key) property", TypedDictionaryFunctions.ReturnValue)
        .Declare("const V& get_opIndex(const K&in key) const property", TypedDictionaryFunctions.ReturnValue)
        .Declare("void set_opIndex(const K&in key, const V&in value) property", TypedDictionaryFunctions.Set);

    private static void DeclareKeys(FfiTypeBuilder type) => type
        .Declare("bool exists(const K&in key) const", static (ref f) => f.Return(f.Self<TypedDictionary>().TryGet(f.Stored(0), out _)))
        .Declare("bool isEmpty() const", static (ref f) => f.Return(f.Self<TypedDictionary>().Count == 0))
        .Declare("uint getSize() const", static (ref f) => f.Return((uint)f.Self<TypedDictionary>().Count))
        .Declare("bool delete(const K&in key)", static (ref f) => f.Return(f.Self<TypedDictionary>().Remove(f.Stored(0))))
        .Declare("void deleteAll()", static (ref f) => f.Self<TypedDictionary>().Clear())
        .Declare("array<K>@ getKeys() const", static (ref f) => TypedDictionaryFunctions.ReturnArray(ref f, ofKeys: true))
        .Declare("array<V>@ getValues() const", static (ref f) => TypedDictionaryFunctions.ReturnArray(ref f, ofKeys: false));

    private static void DeclareIteration(FfiTypeBuilder type) => type
        .Declare("int opForBegin() const", static (ref f) => f.Return(f.Self<TypedDictionary>().Next(0)))
        .Declare("bool opForEnd(int index) const", static (ref f) => f.Return(f.Int32(0) < 0))
        .Declare("int opForNext(int index) const", static (ref f) => f.Return(f.Self<TypedDictionary>().Next(f.Int32(0) + 1)))
        .Declare("const V& opForValue0(int index) const", static (ref f) => TypedDictionaryFunctions.ReturnEntry(ref f, ofKey: false))
        .Declare("const K& opForValue1(int index) const", static (ref f) => TypedDictionaryFunctions.ReturnEntry(ref f, ofKey: true));
}
