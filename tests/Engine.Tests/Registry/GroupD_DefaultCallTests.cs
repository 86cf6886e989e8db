using System.Globalization;

namespace Seraph.Engine.Tests.Registry;

/// <summary>Checklist row D-16: default arguments of every form reach the callee, evaluated anew for each call.</summary>
public sealed class GroupD_DefaultCallTests
{
    /// <summary>The parameter with its default, and what the callee must receive.</summary>
    public static IEnumerable<TestCaseData> Variants =>
    [
        Case("int", new FfiExpr.Int(-7), "-7"),
        Case("int64", new FfiExpr.Int(long.MinValue), "-9223372036854775808"),
        Case("uint64", new FfiExpr.UInt(ulong.MaxValue), "18446744073709551615"),
        Case("double", new FfiExpr.Double(1234.5), "1234.5"),
        Case("float", new FfiExpr.Float(-0.25f), "-0.25"),
        Case("bool", new FfiExpr.Bool(true), "true"),
        Case("string", new FfiExpr.String("a \"b\"\n\\ 😀"), "a \"b\"\n\\ 😀"),
        Case("Item@", new FfiExpr.Null(), "no item"),
        Case("Color", new FfiExpr.EnumValue(FfiDataType.Named("Color"), "Blue"), "3"),
        Case("Color", new FfiExpr.ScopedIdent("Color", "Blue"), "3"),
        Case("Item@", new FfiExpr.Construct(FfiDataType.Named("Item"), [new FfiExpr.Int(5)]), "item 5"),
        Case("double", new FfiExpr.Unary("-", new FfiExpr.Double(1.5)), "-1.5"),
        Case("bool", new FfiExpr.Unary("!", new FfiExpr.Bool(true)), "false"),
        Case("uint", new FfiExpr.Unary("~", new FfiExpr.Int(5)), "4294967290"),
        Case("int", new FfiExpr.Unary("-", new FfiExpr.Int(-5)), "5"),
        Case("int", new FfiExpr.Binary(new FfiExpr.Binary(new FfiExpr.Int(1), "+", new FfiExpr.Int(2)), "*", new FfiExpr.Int(3)), "9"),
        Case("int", new FfiExpr.Ident("MAX_VALUE"), "7"),
        Case("double", new FfiExpr.ScopedIdent("limits", "HALF"), "0.5"),
        Case("int", new FfiExpr.Source("MAX_VALUE > 3 ? 1 : 2"), "1"),
        Case("Item@", new FfiExpr.Source("cast<Item>(Item(8))"), "item 8"),
    ];

    private static FfiDataType Item => FfiDataType.Named("Item", [], FfiModifiers.Handle);

    [TestCaseSource(nameof(Variants))]
    public void D16_Default_ReachesFunctionMethodAndFactory(string type, FfiExpr value, string expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var world = new World();
            world.Run(type, value, "take(); Item i(1); i.take(); Maker m();");
            Assert.That(world.Received, Is.EqualTo(new[] { expected, expected, expected }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void D16_WarningsInADefault_AreNotToldToTheScript()
    {
        var context = new ScriptContext();
        context.Install(new FfiModule("host", module =>
        {
            var native = new HostFunction(static (ref frame) => frame.Return(1));
            module.Function(new FfiFunctionDef("old", default, FfiDataType.Int, []) { Obsolete = "use new", Native = native });
            module.Function("int take(int value = old())", native);
        }));
        ScriptUnit unit = context.CreateUnit("unit");
        unit.AddSource("unit.as", "int f() { return take(); }\nint g() { return take(old()); }");

        Assert.That(unit.Build().Diagnostics.Select(d => (d.Id, d.File, d.Line)), Is.EqualTo(new[] { ("AS2015", "unit.as", 2) }));
    }

    [Test]
    public void D16_Default_ReachesConstructorOfValueType()
    {
        var world = new World();
        world.Run("int", new FfiExpr.Ident("MAX_VALUE"), "Value v(); Value w = Value(); take(v.number() + w.number());");

        Assert.That(world.Received, Is.EqualTo(new[] { "7", "7", "0" }));
    }

    [Test]
    public void D16_Default_IsEvaluatedForEachCall()
    {
        var world = new World();
        world.Run("Item@", new FfiExpr.Construct(FfiDataType.Named("Item"), [new FfiExpr.Int(5)]), "for (int i = 0; i < 4; i++) take(); take(null);");

        Assert.That(world.MadeItems, Is.EqualTo(4));
        Assert.That(world.Received, Is.EqualTo(new[] { "item 5", "item 5", "item 5", "item 5", "no item" }));
    }

    [Test]
    public void D16_CallAsDefault_RunsForEachCall()
    {
        var world = new World();
        world.Run("int", new FfiExpr.Source("next()"), "take(); take(); take(10); take();");

        Assert.That(world.Received, Is.EqualTo(new[] { "1", "2", "10", "3" }));
    }

    [Test]
    public void D16_TwoUnits_ShareTheDefault()
    {
        var world = new World();
        ScriptContext context = world.Context("int", new FfiExpr.Source("MAX_VALUE > 3 ? next() : 2"));
        World.Run(context, "a", "take();");
        World.Run(context, "b", "take(); int next = 40; take();");

        Assert.That(world.Received, Is.EqualTo(new[] { "1", "2", "3" }));
    }

    [Test]
    public void D11_ScriptNames_DoNotReachIntoDefaults()
    {
        var world = new World();
        ScriptContext context = world.Context("int", new FfiExpr.Ident("MAX_VALUE"));
        ScriptUnit unit = context.CreateUnit("u");
        unit.AddSource("u.as", "namespace n { const int MAX_VALUE = 99; void main() { take(); } }");

        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        unit.Call("void n::main()");
        Assert.That(world.Received, Is.EqualTo(new[] { "7" }));
    }

    private static TestCaseData Case(string type, FfiExpr value, string expected) =>
        new TestCaseData(type, value, expected).SetArgDisplayNames(type, value.GetType().Name, expected.Replace("\n", " ", StringComparison.Ordinal));

    /// <summary>A host that writes down what its functions receive.</summary>
    private sealed class World
    {
        private int _next;

        public List<string> Received { get; } = [];

        public int MadeItems { get; private set; }

        public static void Run(ScriptContext context, string name, string body)
        {
            ScriptUnit unit = context.CreateUnit(name);
            unit.AddSource("main.as", $"void main() {{ {body} }}");
            Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
            unit.Call("void main()");
        }

        public void Run(string type, FfiExpr value, string body) => Run(Context(type, value), "main", body);

        public ScriptContext Context(string type, FfiExpr value)
        {
            var context = new ScriptContext();
            context.Install(StandardModules.All);
            context.Install(new FfiModule("world", builder => Register(builder, type, value)));
            SealResult result = context.Seal();
            Assert.That(result.Errors.Select(e => e.ToString()), Is.Empty);
            return context;
        }

        private void Register(FfiRegistryBuilder builder, string type, FfiExpr value)
        {
            FfiDataType parameterType = type == "Item@" ? Item : FfiDataType.Named(type);
            EquatableArray<FfiParam> parameters = [new FfiParam("value", parameterType, value)];
            HostThunk take = (ref CallFrame f) => Received.Add(Text(ref f, type));
            builder.Function(new FfiFunctionDef("take", default, FfiDataType.Void, parameters) { Native = new HostFunction(take) });
            builder.Function("int next()", new HostFunction((ref CallFrame f) => f.Return(++_next)));
            builder.Constant("const int MAX_VALUE = 7");
            builder.Constant("const double limits::HALF = 0.5");
            builder.Type("enum Color { Red, Blue = 3 }");
            builder.Type("class Item", HostType.Class<Made>())
                .Function("Item@ f(int number)", new HostFunction(MakeItem), FfiFunctionKind.Factory)
                .Function(new FfiFunctionDef("take", default, FfiDataType.Void, parameters, FfiFunctionKind.Method) { Native = new HostFunction(take) });
            builder.Type("class Maker", HostType.Class<Made>()).Function(
                new FfiFunctionDef("", default, FfiDataType.Named("Maker", [], FfiModifiers.Handle), parameters, FfiFunctionKind.Factory)
                {
                    Native = new HostFunction((ref CallFrame f) =>
                    {
                        Received.Add(Text(ref f, type));
                        f.ReturnObject(new Made(0));
                    }),
                });
            if (type == "int")
            {
                RegisterValue(builder, parameters);
            }
        }

        private void RegisterValue(FfiRegistryBuilder builder, EquatableArray<FfiParam> parameters) => builder
            .Type(new FfiTypeDef("", "Value", default, FfiTypeKind.Struct, FfiTypeTraits.Unmanaged) { Native = HostType.Struct<long>() })
            .Function(new FfiFunctionDef("", default, FfiDataType.Named("Value"), parameters, FfiFunctionKind.Constructor)
            {
                Native = new HostFunction((ref CallFrame f) =>
                {
                    Received.Add(Text(ref f, "int"));
                    f.ReturnStruct(0L);
                }),
            })
            .Function("int number() const", new HostFunction((ref CallFrame f) => f.Return(0)));

        private void MakeItem(ref CallFrame frame)
        {
            MadeItems++;
            frame.ReturnObject(new Made(frame.Int32(0)));
        }

        private static string Text(ref CallFrame frame, string type) => type switch
        {
            "int" or "Color" => frame.Int32(0).ToString(CultureInfo.InvariantCulture),
            "uint" => frame.UInt32(0).ToString(CultureInfo.InvariantCulture),
            "int64" => frame.Int64(0).ToString(CultureInfo.InvariantCulture),
            "uint64" => frame.UInt64(0).ToString(CultureInfo.InvariantCulture),
            "double" => frame.Double(0).ToString(CultureInfo.InvariantCulture),
            "float" => frame.Float(0).ToString(CultureInfo.InvariantCulture),
            "bool" => frame.Bool(0) ? "true" : "false",
            "string" => frame.String(0),
            _ => frame.ObjectOrNull<Made>(0) is { } item ? $"item {item.Number}" : "no item",
        };
    }

    private sealed class Made(int number)
    {
        public int Number { get; } = number;
    }
}
