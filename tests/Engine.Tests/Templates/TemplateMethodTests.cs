using Seraph.Engine.Tests.Hosting;

namespace Seraph.Engine.Tests.Templates;

/// <summary>Template methods of host classes, whose types are written at the call.</summary>
public sealed class TemplateMethodTests
{
    private static readonly FfiModule s_module = new("methods", static builder =>
    {
        builder.Type(new FfiTypeDef("", "Bag", default, FfiTypeKind.Class) { Native = HostType.Class<List<object?>>() })
            .Function("Bag@ f()", new HostFunction(static (ref f) => f.ReturnObject(new List<object?>())), FfiFunctionKind.Factory)
            .Function("void put<T>(const T&in value)", new HostFunction(static (ref f) => f.Self<List<object?>>().Add(f.AnyValue(0))))
            .Function("T get<T>(uint index) const", new HostFunction(static (ref f) => f.ReturnAny(f.Self<List<object?>>()[(int)f.UInt32(0)])))
            .Function("string two<A, B>(int a) const", new HostFunction(static (ref f) => f.Return($"{f.TypeArgument(0)} {f.TypeArgument(1)}")))
            .Function("string name<A>() const", new HostFunction(static (ref f) => f.Return(f.TypeArgument(0).ToString()!)))
            .Function("int plain(int a) const", new HostFunction(static (ref f) => f.Return(f.Int32(0))))
            .Function("string plain<T>(int a) const", new HostFunction(static (ref f) => f.Return($"{f.TypeArgument(0)} {f.Int32(0)}")));
        builder.Type(new FfiTypeDef("", "Pair", default, FfiTypeKind.Class) { TemplateParameters = ["K"], Native = HostType.Class<List<object?>>() })
            .Function("Pair<K>@ f()", new HostFunction(static (ref f) => f.ReturnObject(new List<object?>())), FfiFunctionKind.Factory)
            .Function("T both<T>(const K&in key, const T&in value) const", new HostFunction(static (ref f) => f.ReturnAny(f.AnyValue(1))));
    });

    [TestCase("Bag b; b.put<int>(4); b.put<string>(\"x\"); return b.get<string>(1) + b.get<int>(0);", "x4")]
    [TestCase("Bag b; return b.name<double[]@>();", "array<double>@")]
    [TestCase("Bag b; return b.two<Bag, string>(1) + (b.two<int, array<Bag@>>(2));", "Bag stringint array<Bag@>")]
    [TestCase("Bag b; b.put<string>(b.two<int, Bag>(1)); return b.get<string>(0);", "int Bag")]
    [TestCase("Bag b; return b.plain<bool>(3) + b.plain(4);", "bool 34")]
    [TestCase("Pair<string> p; return \"\" + p.both<int>(\"key\", 7) + p.both<string>(\"key\", \"v\");", "7v")]
    public void Methods_WithWrittenTypes_Work(string body, string expected)
    {
        ScriptUnit unit = Build(body);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        Assert.That(unit.Call<string>("string f()"), Is.EqualTo(expected));
    }

    [TestCase("Bag b; b.put(4); return \"\";", "AS3022")]
    [TestCase("Bag b; return \"\" + \"abc\".length<int>();", "AS3040")]
    [TestCase("Bag b; return b.get<Missing>(0);", "AS2007")]
    [TestCase("Bag b; return b.get<void>(0);", "AS3023")]
    public void Faults_AreTold(string body, string rule) =>
        Assert.That(Build(body).Build().Diagnostics.Select(d => d.Id), Is.EqualTo(new[] { rule }));

    private static ScriptUnit Build(string body)
    {
        ScriptContext context = Scripts.Context();
        context.Install(s_module);
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", $"string f() {{ {body} }}");
        return unit;
    }
}
