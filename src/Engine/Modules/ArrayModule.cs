namespace Seraph.Engine.Modules;

/// <summary>The template <c>array&lt;T&gt;</c>.</summary>
internal static class ArrayModule
{
    public static void Register(FfiRegistryBuilder module)
    {
        FfiTypeBuilder type = module.Type(
            new FfiTypeDef("", "array", TypeHash.OfType("", "array", 1), FfiTypeKind.Class, FfiTypeTraits.DefaultArray)
            {
                TemplateParameters = ["T"],
                Native = HostType.Class<ScriptArray>(),
                Documentation = "A list of elements of one type.",
            });
        DeclareFactories(type);
        DeclareElements(type);
        DeclareChanges(type);
        DeclareOrder(type);
        DeclareIteration(type);
    }

    // What an array keeps is T &in, not const: the compiler then hands over a copy of a script object that is passed by value.
    private static void DeclareFactories(FfiTypeBuilder type) => type
        .Declare(FfiFunctionKind.Factory, "array<T>@ f()", static (ref f) => ArrayChanges.Make(ref f, 0))
        .Declare(FfiFunctionKind.Factory, "array<T>@ f(uint length)", static (ref f) => ArrayChanges.Make(ref f, f.UInt32(0)))
        .Declare(FfiFunctionKind.Factory, "array<T>@ f(uint length, T&in value)", ArrayChanges.MakeFilled);

    private static void DeclareElements(FfiTypeBuilder type) => type
        .Declare(FfiIntrinsic.ArrayElement, "T& opIndex(uint index)", ArrayChanges.ReturnElement)
        .Declare(FfiIntrinsic.ArrayElement, "const T& opIndex(uint index) const", ArrayChanges.ReturnElement)
        .Declare(FfiIntrinsic.ArrayLength, "uint length() const", static (ref f) => f.Return((uint)f.Self<ScriptArray>().Length))
        .Declare("bool isEmpty() const", static (ref f) => f.Return(f.Self<ScriptArray>().Length == 0));

    private static void DeclareChanges(FfiTypeBuilder type) => type
        .Declare("array<T>& opAssign(const array<T>&in other)", ArrayChanges.Assign)
        .Declare("void insertAt(uint index, T&in value)", ArrayChanges.InsertAt)
        .Declare("void insertAt(uint index, const array<T>&in other)", ArrayChanges.InsertArrayAt)
        .Declare("void insertLast(T&in value)", ArrayChanges.InsertLast)
        .Declare("void removeAt(uint index)", static (ref f) => ArrayChanges.RemoveAt(ref f, f.UInt32(0)))
        .Declare("void removeLast()", static (ref f) => ArrayChanges.RemoveAt(ref f, (uint)f.Self<ScriptArray>().Length - 1))
        .Declare("void removeRange(uint start, uint count)", ArrayChanges.RemoveRange)
        .Declare("void reserve(uint length)", static (ref f) => ArrayStorage.Reserve(ref f, f.Self<ScriptArray>(), f.UInt32(0)))
        .Declare("void resize(uint length)", ArrayChanges.Resize);

    private static void DeclareOrder(FfiTypeBuilder type) => type
        .Declare("void reverse()", ArrayOrder.Reverse)
        .Declare("void sortAsc()", static (ref f) => ArrayOrder.Sort(ref f, 0, (uint)f.Self<ScriptArray>().Length, descending: false))
        .Declare("void sortAsc(uint startAt, uint count)",
            static (ref f) => ArrayOrder.Sort(ref f, f.UInt32(0), f.UInt32(1), descending: false))
        .Declare("void sortDesc()", static (ref f) => ArrayOrder.Sort(ref f, 0, (uint)f.Self<ScriptArray>().Length, descending: true))
        .Declare("void sortDesc(uint startAt, uint count)",
            static (ref f) => ArrayOrder.Sort(ref f, f.UInt32(0), f.UInt32(1), descending: true))
        .Funcdef("bool less(const T&in if_handle_then_const a, const T&in if_handle_then_const b)")
        .Declare("void sort(const T[]::less&in less, uint startAt = 0, uint count = uint(-1))", ArrayOrder.SortBy)
        .Declare("int find(const T&in if_handle_then_const value) const", static (ref f) => ArrayOrder.Find(ref f, 0, 0))
        .Declare("int find(uint startAt, const T&in if_handle_then_const value) const", static (ref f) => ArrayOrder.Find(ref f, 1, f.UInt32(0)))
        .Declare("int findByRef(const T&in if_handle_then_const value) const", static (ref f) => ArrayOrder.FindByReference(ref f, 0, 0))
        .Declare("int findByRef(uint startAt, const T&in if_handle_then_const value) const", static (ref f) => ArrayOrder.FindByReference(ref f, 1, f.UInt32(0)))
        .Declare("bool opEquals(const array<T>&in other) const", ArrayOrder.AreEqual);

    private static void DeclareIteration(FfiTypeBuilder type) => type
        .Declare("uint opForBegin() const", static (ref f) => f.Return(0U))
        .Declare("bool opForEnd(uint index) const", static (ref f) => f.Return(f.UInt32(0) >= (uint)f.Self<ScriptArray>().Length))
        .Declare("uint opForNext(uint index) const", static (ref f) => f.Return(f.UInt32(0) + 1))
        .Declare("const T& opForValue0(uint index) const", ArrayChanges.ReturnElement)
        .Declare("uint opForValue1(uint index) const", static (ref f) => f.Return(f.UInt32(0)));
}
