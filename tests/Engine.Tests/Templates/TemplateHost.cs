using Seraph.Engine.Execution;
using Seraph.Language.Registry;

namespace Seraph.Engine.Tests.Templates;

/// <summary>A map as the host keeps it: keys and values as objects.</summary>
internal sealed class HostMap
{
    public SortedDictionary<string, object?> Items { get; } = new(StringComparer.Ordinal);

    public static string KeyOf(object? key) => Convert.ToString(key, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What a specialisation and list factories make: a text about what they got.</summary>
internal sealed class HostText(string text)
{
    public string Text { get; } = text;
}

/// <summary>A struct that is made from a list.</summary>
internal struct HostPair(int first, double second)
{
    public int First = first;

    public double Second = second;
}

/// <summary>Templates of the host for tests: <c>map&lt;K, V&gt;</c> with hashable keys, and types with list factories.</summary>
internal static class TemplateHost
{
    public static FfiModule Module { get; } = new("templates", Register);

    private static void Register(FfiRegistryBuilder builder)
    {
        AddMap(builder);
        AddSpecialization(builder);
        AddList(builder, "ints", "{repeat int}");
        AddList(builder, "pair", "{int, string}");
        AddList(builder, "table", "{repeat {string, ?}}");
        AddList(builder, "grid", "{repeat {repeat_same double}}");
        AddGrowing(builder);
        AddStruct(builder);
        AddBoth(builder);
        builder
            .Function("T identity<T>(T value)", new HostFunction(static (ref f) => f.ReturnAny(f.AnyValue(0))))
            .Function("string type_of<T>()", new HostFunction(static (ref f) => f.Return(f.TypeArgument(0).Name)))
            .Function("array<T>@ none<T>(const T&in like)", new HostFunction(static (ref f) => f.ReturnObject(null)))
            .Function("void give(?&out value)", new HostFunction(static (ref f) => f.SetAny(0, 42)))
            .Function("void give_text(?&out value)", new HostFunction(static (ref f) => f.SetAny(0, "text")))
            .Function("void scan(?&out...)", new HostFunction(Scan))
            .Function("array<string>@ no_words()", new HostFunction(static (ref f) => f.ReturnObject(null)));
    }

    private static void Scan(ref CallFrame frame)
    {
        for (int i = 0; i < frame.VariadicCount(0); i++)
        {
            frame.SetVariadic(0, i, i == 1 ? "one" : i + 0.5);
        }
    }

    private static void AddMap(FfiRegistryBuilder builder) => builder
        .Type(new FfiTypeDef("", "map", default, FfiTypeKind.Class)
        {
            TemplateParameters = ["K", "V"],
            Native = HostType.Class<HostMap>(),
            TemplateValidator = static arguments =>
                arguments[0] is { IsNumber: true } or { IsBool: true } or { IsString: true } ? null : "key must be hashable",
        })
        .Function("map<K, V>@ f()", new HostFunction(static (ref f) => f.ReturnObject(new HostMap())), FfiFunctionKind.Factory)
        .Function(List("map<K, V>@ f()", "{repeat {K, V}}", static (ref f) =>
        {
            var map = new HostMap();
            ListBuffer list = f.List();
            for (int i = 0; i < list.Count; i++)
            {
                map.Items[HostMap.KeyOf(list.List(i).Value(0))] = list.List(i).Value(1);
            }

            f.ReturnObject(map);
        }))
        .Function("void set(const K&in key, const V&in value)", new HostFunction(static (ref f) =>
            f.Self<HostMap>().Items[HostMap.KeyOf(f.AnyValue(0))] = f.AnyValue(1)))
        .Function("V get(const K&in key) const", new HostFunction(static (ref f) =>
            f.ReturnAny(f.Self<HostMap>().Items[HostMap.KeyOf(f.AnyValue(0))])))
        .Function("string types() const", new HostFunction(static (ref f) =>
            f.Return($"{f.TypeArgument(0)}, {f.TypeArgument(1)} of {f.TypeArgumentCount}")))
        .Function("uint get_count() const property", new HostFunction(static (ref f) => f.Return((uint)f.Self<HostMap>().Items.Count)));

    private static void AddSpecialization(FfiRegistryBuilder builder) => builder
        .Type(new FfiTypeDef("", "map", default, FfiTypeKind.Class)
        {
            TemplateArguments = [FfiDataType.Bool, FfiDataType.Bool],
            Native = HostType.Class<HostText>(),
        })
        .Function("map<bool, bool>@ f()", new HostFunction(static (ref f) => f.ReturnObject(new HostText("special"))), FfiFunctionKind.Factory)
        .Function("string name() const", new HostFunction(static (ref f) => f.Return(f.Self<HostText>().Text)));

    private static void AddList(FfiRegistryBuilder builder, string name, string pattern) => builder
        .Type(new FfiTypeDef("", name, default, FfiTypeKind.Class) { Native = HostType.Class<HostText>() })
        .Function(List($"{name}@ f()", pattern, static (ref f) => f.ReturnObject(new HostText(Describe(f.List(), f.Callee.Function.ListPattern!.ToString()!)))))
        .Function("string text() const", new HostFunction(static (ref f) => f.Return(f.Self<HostText>().Text)));

    // A member of Growing<T> needs Growing<Growing<T>>, and so on.
    private static void AddGrowing(FfiRegistryBuilder builder) => builder
        .Type(new FfiTypeDef("", "Growing", default, FfiTypeKind.Class) { TemplateParameters = ["T"], Native = HostType.Class<HostText>() })
        .Function("Growing<Growing<T>>@ more()", new HostFunction(static (ref f) => f.ReturnObject(null)));

    private static void AddStruct(FfiRegistryBuilder builder) => builder
        .Type(new FfiTypeDef("", "duo", default, FfiTypeKind.Struct, FfiTypeTraits.Unmanaged) { Native = HostType.Struct<HostPair>() })
        .Function(DeclarationReader.ReadFunction("duo f()", FfiFunctionKind.ListConstructor) with
        {
            ListPattern = "{int, double}",
            Native = new HostFunction(static (ref f) => f.ReturnStruct(new HostPair(f.List().Int32(0), f.List().Real(1)))),
        })
        .Function("double sum() const", new HostFunction(static (ref f) =>
            f.Return(f.SelfStruct<HostPair>().First + f.SelfStruct<HostPair>().Second)));

    // Types of one name differ by the number of their type parameters.
    private static void AddBoth(FfiRegistryBuilder builder)
    {
        builder.Type(new FfiTypeDef("", "both", default, FfiTypeKind.Class) { Native = HostType.Class<HostText>() })
            .Function("both@ f()", new HostFunction(static (ref f) => f.ReturnObject(new HostText("plain"))), FfiFunctionKind.Factory)
            .Function("string text() const", new HostFunction(static (ref f) => f.Return(f.Self<HostText>().Text)));
        builder.Type(new FfiTypeDef("", "both", default, FfiTypeKind.Class) { TemplateParameters = ["T"], Native = HostType.Class<HostText>() })
            .Function("both<T>@ f()", new HostFunction(static (ref f) => f.ReturnObject(new HostText(f.TypeArgument(0).Name))), FfiFunctionKind.Factory)
            .Function("string text() const", new HostFunction(static (ref f) => f.Return(f.Self<HostText>().Text)));
    }

    private static FfiFunctionDef List(string declaration, string pattern, HostThunk thunk) =>
        DeclarationReader.ReadFunction(declaration, FfiFunctionKind.ListFactory) with { ListPattern = pattern, Native = new HostFunction(thunk) };

    private static string Describe(ListBuffer list, string pattern)
    {
        bool isNested = pattern is "{repeat {string, ?}}" or "{repeat {repeat_same double}}";
        return list.Count > 300 ? $"{list.Count} values up to {list.Value(list.Count - 1)}" : "[" + string.Join(", ", Enumerable.Range(0, list.Count).Select(i =>
            isNested ? Describe(list.List(i), "") : $"{list.TypeOf(i)} {Convert.ToString(list.Value(i), System.Globalization.CultureInfo.InvariantCulture)}")) + "]";
    }
}
