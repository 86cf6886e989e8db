namespace Seraph.Engine.Modules;

/// <summary>A list of elements of one type.</summary>
[ScriptExport(typeof(ScriptArray), Module = "array", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class array<T>", TypeTraits = FfiTypeTraits.DefaultArray)]
internal static partial class ArrayType
{
    /// <summary>What <c>sort</c> takes. It names the T of the array, which no C# delegate can.</summary>
    public static void DeclareLess(FfiRegistryBuilder module)
    {
        FfiDataType element = FfiDataType.Named("T", default, FfiModifiers.Const | FfiModifiers.In | FfiModifiers.HandleToConst);
        module.Extend(TypeHash.OfType("", "array", 1)).Funcdef(
            new FfiFunctionDef("less", default, FfiDataType.Bool, [new FfiParam("a", element), new FfiParam("b", element)])
            {
                Documentation = "Says whether its first argument comes before the second.",
            });
    }

    /// <summary>An empty array, or one of so many elements: 0, null or empty, or copies of the value.</summary>
    [ScriptDeclaration("array()")]
    public static void Create(ref CallFrame f) => Make(ref f, 0);

    /// <inheritdoc cref="Create(ref CallFrame)"/>
    [ScriptDeclaration("array(uint length)")]
    public static void CreateSized(ref CallFrame f) => Make(ref f, f.UInt32(0));

    /// <summary>The number of elements.</summary>
    [ScriptDeclaration("uint length() const", Intrinsic = FfiIntrinsic.ArrayLength)]
    public static uint Length(this ScriptArray array) => (uint)array.Length;

    /// <summary>True if there are no elements.</summary>
    [ScriptDeclaration("bool isEmpty() const")]
    public static bool IsEmpty(this ScriptArray array) => array.Length == 0;

    /// <summary>Removes an element. Raises "Index out of bounds".</summary>
    [ScriptDeclaration("void removeAt(uint index)")]
    public static void RemoveAt(ref CallFrame f) => RemoveAt(ref f, f.UInt32(0));

    /// <summary>Removes the last element. Raises "Index out of bounds" if there is none.</summary>
    [ScriptDeclaration("void removeLast()")]
    public static void RemoveLast(ref CallFrame f) => RemoveAt(ref f, (uint)f.Self<ScriptArray>().Length - 1);

    /// <summary>Takes memory for so many elements at once; the length stays.</summary>
    [ScriptDeclaration("void reserve(uint length)")]
    public static void Reserve(ref CallFrame f) => ArrayStorage.Reserve(ref f, f.Self<ScriptArray>(), f.UInt32(0));

    /// <summary>Sorts, the smallest first: all elements, or so many from an index. Objects are compared by opCmp; equal elements keep their order.</summary>
    [ScriptDeclaration("void sortAsc()")]
    public static void SortAsc(ref CallFrame f) => Sort(ref f, 0, (uint)f.Self<ScriptArray>().Length, descending: false);

    /// <inheritdoc cref="SortAsc(ref CallFrame)"/>
    [ScriptDeclaration("void sortAsc(uint startAt, uint count)")]
    public static void SortAscRange(ref CallFrame f) => Sort(ref f, f.UInt32(0), f.UInt32(1), descending: false);

    /// <summary>Sorts, the largest first: all elements, or so many from an index. Objects are compared by opCmp; equal elements keep their order.</summary>
    [ScriptDeclaration("void sortDesc()")]
    public static void SortDesc(ref CallFrame f) => Sort(ref f, 0, (uint)f.Self<ScriptArray>().Length, descending: true);

    /// <inheritdoc cref="SortDesc(ref CallFrame)"/>
    [ScriptDeclaration("void sortDesc(uint startAt, uint count)")]
    public static void SortDescRange(ref CallFrame f) => Sort(ref f, f.UInt32(0), f.UInt32(1), descending: true);

    /// <summary>The index of the first element that equals the value, from the start or from an index; -1 if there is none. Objects are compared by opEquals or opCmp.</summary>
    [ScriptDeclaration("int find(const T&in if_handle_then_const value) const")]
    public static void Find(ref CallFrame f) => Find(ref f, 0, 0);

    /// <inheritdoc cref="Find(ref CallFrame)"/>
    [ScriptDeclaration("int find(uint startAt, const T&in if_handle_then_const value) const")]
    public static void FindFrom(ref CallFrame f) => Find(ref f, 1, f.UInt32(0));

    /// <summary>The index of the first element that is this very object; -1 if there is none.</summary>
    [ScriptDeclaration("int findByRef(const T&in if_handle_then_const value) const")]
    public static void FindByRef(ref CallFrame f) => FindByReference(ref f, 0, 0);

    /// <inheritdoc cref="FindByRef(ref CallFrame)"/>
    [ScriptDeclaration("int findByRef(uint startAt, const T&in if_handle_then_const value) const")]
    public static void FindByRefFrom(ref CallFrame f) => FindByReference(ref f, 1, f.UInt32(0));

    /// <summary>Where foreach begins.</summary>
    [ScriptDeclaration("uint opForBegin() const")]
    public static uint OpForBegin(this ScriptArray array) => 0U;

    /// <summary>True behind the last element.</summary>
    [ScriptDeclaration("bool opForEnd(uint index) const")]
    public static bool OpForEnd(this ScriptArray array, uint index) => index >= (uint)array.Length;

    /// <summary>The next index.</summary>
    [ScriptDeclaration("uint opForNext(uint index) const")]
    public static uint OpForNext(this ScriptArray array, uint index) => index + 1;

    /// <summary>The index of foreach.</summary>
    [ScriptDeclaration("uint opForValue1(uint index) const")]
    public static uint OpForValue1(this ScriptArray array, uint index) => index;
}
